import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSyllable } from './syllable.ts';

test.each(
  'Nghĩa việt nam ủy uỷ quyết định hòa hoà khuyến khoẻ giếng gì quốc quý thuở nguyễn yêu ý Đắk Búk ĐƯỜNG rượu'.split(
    ' ',
  ),
)('%j has the shape of a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each(['hßa', 'x·', 'Ã¡', 'việtt', 'tãc', 'cểt', 'ăo', 'straße', 'hoäi', 'toòan', '', 'nghiêngg', 'ñöôøng'])(
  '%j has not',
  (word) => {
    expect(isSyllable(word)).toBe(false);
  },
);

test('nearly every marked word of the real directives is a syllable', () => {
  const folder = 'scripts/tests/fixtures/archive/sources/';
  const words = readdirSync(folder)
    .flatMap((name) => readFileSync(folder + name, 'utf8').match(/\p{L}+/gu) ?? [])
    .filter((word) => /[^a-z]/i.test(word));
  const share = words.filter(isSyllable).length / words.length;
  expect(share).toBeGreaterThan(0.99);
});
