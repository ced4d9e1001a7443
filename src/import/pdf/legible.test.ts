import { expect, test } from 'vitest';
import { isLegible } from './legible.ts';

test.each<[string, string, boolean]>([
  ['Vietnamese', 'Ủy ban nhân dân huyện yêu cầu các cơ quan '.repeat(4), true],
  [
    'another language',
    'The provincial authorities request all agencies to report before the deadline '.repeat(4),
    true,
  ],
  ['a table of figures', '12 34 56 7,8 9.10 '.repeat(20), true],
  ['few words', '\\]^ _`a', true],
  ['nothing', '', true],
  ['places of a font', '\ue012\ue034\ue056 '.repeat(20), false],
  ['letters that were lost', 'y\ufffd ban nh\ufffdn d\ufffdn '.repeat(10), false],
  ['letters of another font', 'kd#$x pq&%z w{}t r~@v '.repeat(10), false],
])('%s', (_, text, legible) => {
  expect(isLegible(text)).toBe(legible);
});
