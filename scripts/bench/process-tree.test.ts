import { expect, test } from 'vitest';
import { secondsOf } from './process-tree.ts';

test.each([
  ['00:00:07', 7],
  ['01:02:03', 3723],
  ['2-00:00:01', 172_801],
  ['1:05', 65],
  ['0:12.50', 12.5],
])('ps prints %s for %d seconds', (printed, seconds) => {
  expect(secondsOf(printed)).toBe(seconds);
});
