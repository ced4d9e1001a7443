import { expect, test } from 'vitest';
import { inSample, marginOf } from './sample.ts';

test.each([
  [1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [2, [1, 3, 5, 7, 9]],
  [4, [2, 6]],
  [7, [3]],
  [25, []],
])('of each %i faults the middle one is judged', (step, expected) => {
  const faults = Array.from({ length: 10 }, (_, i) => i);
  expect(faults.filter((fault) => inSample(fault, step))).toEqual(expected);
});

test.each([
  ['most uncertain in the middle', 50, 100, 10],
  ['narrower towards the ends', 90, 100, 8],
  ['narrower for more faults', 900, 1000, 3],
  ['wide for a few that are all noticed', 11, 11, 26],
  ['wide for a few that all go unnoticed', 0, 11, 26],
  ['nothing is known where nothing was judged', 0, 0, 100],
])('the margin of a sample is %s', (_, noticed, faults, points) => {
  expect(marginOf(noticed, faults)).toBe(points);
});
