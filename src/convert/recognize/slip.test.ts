import { expect, test } from 'vitest';
import { recognizeSlips } from './slip.ts';

test('a kind of slip is reported once, where it first stands', () => {
  const slips = recognizeSlips({ reading: 'KÉT LUẬN và KÉT LUẬN' });
  expect(slips.map(({ start, end }) => [start, end])).toEqual([[0, 8]]);
});
