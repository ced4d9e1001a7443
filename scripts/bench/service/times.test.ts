import { expect, test } from 'vitest';
import { percentilesOf } from './times.ts';

test.for([
  ['nothing', [], [0, 0, 0]],
  ['one value', [7], [7, 7, 7]],
  ['1 to 100, in any order', Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) + 1), [50, 95, 99]],
  ['two values', [10, 2], [2, 10, 10]],
] as const)('percentiles of %s', ([, values, [p50, p95, p99]]) => {
  expect(percentilesOf([...values])).toEqual({ p50, p95, p99 });
});
