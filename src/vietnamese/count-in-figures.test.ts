import { expect, test } from 'vitest';
import { countInFigures } from './count-in-figures.ts';

test.each([0, 7, 62, 999, 1000, 1054, 12_345, 1_000_000])('%i is grouped as Vietnamese groups it', (count) => {
  expect(countInFigures(count)).toBe(count.toLocaleString('vi'));
});
