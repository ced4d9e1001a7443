import { expect, test } from 'vitest';
import { variantsOf } from './synonyms.ts';

const SYNONYMS = [
  ['UBND', 'Ủy ban nhân dân'],
  ['nhân dân', 'dân'],
  ['4 tại chỗ', 'bốn tại chỗ', 'phương châm 4 tại chỗ'],
  ['GTVT', 'giao thông vận tải'],
];

test.each([
  ['an abbreviation is written out', 'UBND tỉnh', ['Ủy ban nhân dân tỉnh']],
  ['words are abbreviated', 'Ủy ban nhân dân tỉnh', ['UBND tỉnh']],
  ['small letters are no difference', 'quyết định ubnd', ['quyết định Ủy ban nhân dân']],
  ['of two forms that overlap the longer one is meant', 'ủy ban nhân dân', ['UBND']],
  ['of one group each other form', 'phương châm 4 tại chỗ', ['4 tại chỗ', 'bốn tại chỗ']],
  ['of two groups one at a time', 'UBND về GTVT', ['Ủy ban nhân dân về GTVT', 'UBND về giao thông vận tải']],
  ['without tones', 'giao thong van tai', ['GTVT']],
  ['with signs around', '“UBND”, tỉnh', ['“Ủy ban nhân dân”, tỉnh']],
])('%s: %s', (_, text, variants) => {
  expect([...variantsOf(text, SYNONYMS)].toSorted()).toEqual([...variants].toSorted());
});

test.each([
  ['no form occurs', 'chỉ thị'],
  ['a form is only part of a word', 'UBNDX'],
  ['a form has other tones', 'giao thông vạn tải'],
  ['a form is not whole', 'Ủy ban'],
  ['nothing is asked', ''],
])('there is no other way where %s: %s', (_, text) => {
  expect(variantsOf(text, SYNONYMS)).toEqual([]);
});

test('no more than six ways are looked up, and none twice', () => {
  expect(variantsOf('a', [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']])).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
  expect(variantsOf('a', [['a', 'b', 'B']])).toHaveLength(1);
});
