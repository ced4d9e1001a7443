import { expect, test } from 'vitest';
import { phraseSet } from './phrase-set.ts';

const set = phraseSet(['giao', 'giao cho', 'rà soát', 'giao thông']);

test.each([
  ['giao cho Sở Y tế', 0, 'giao cho'],
  ['giao Sở Y tế', 0, 'giao'],
  ['giao', 0, 'giao'],
  ['và rà soát,', 3, 'rà soát'],
  ['giao chop', 0, 'giao'],
  ['giaothông', 0, null],
  ['giao2', 0, null],
  ['rà', 0, null],
  [' giao', 0, null],
  ['', 0, null],
])('%j at %i: %s', (text, position, phrase) => {
  expect(set.at(text, position)).toBe(phrase);
});

const toned = phraseSet(['phong tỏa', 'phong tỏa tạm thời', 'huỷ', 'hủy bỏ', 'hoàn thành', 'quý', 'toà']);

test.each([
  ['phong toả xã', 0, 'phong tỏa'],
  ['phong tỏa', 0, 'phong tỏa'],
  ['phong toả tạm thời', 0, 'phong tỏa tạm thời'],
  ['sẽ hủy, huỷ', 3, 'huỷ'],
  ['huỷ bỏ', 0, 'hủy bỏ'],
  ['hòan thành', 0, 'hoàn thành'],
  ['qúy IV', 0, 'quý'],
  ['tòa', 0, 'toà'],
  ['phong tóa', 0, null],
  ['phong toàn', 0, null],
  ['hoàn thanh', 0, null],
  ['quy', 0, null],
  ['toàn', 0, null],
  ['tòa2', 0, null],
])('wherever the tone is written: %j at %i: %s', (text, position, phrase) => {
  expect(toned.at(text, position)).toBe(phrase);
});

const vowels = phraseSet(['ủy ban', 'oà', '2 cấp']);

test.each([
  ['uỷ ban', 0, 'ủy ban'],
  ['ủy ban', 0, 'ủy ban'],
  ['òa', 0, 'oà'],
  ['2 cấp', 0, '2 cấp'],
  ['tủy ban', 0, null],
  ['tủy ban', 1, 'ủy ban'],
  ['', 5, null],
])('a phrase that begins with no consonant: %j at %i: %s', (text, position, phrase) => {
  expect(vowels.at(text, position)).toBe(phrase);
});

const placed = phraseSet(['phong tỏa', 'ủy ban', 'sở', 'sở y tế'], true);

test.each([
  ['sở y tế huyện', 0, 'sở y tế'],
  ['sở y tếx', 0, 'sở'],
  ['tại ủy ban nhân dân', 4, 'ủy ban'],
  ['phong tỏa', 0, 'phong tỏa'],
  ['phong toả', 0, null],
  ['uỷ ban', 0, null],
  ['sởy tế', 0, null],
  ['x', 0, null],
])('where texts have every tone in its place: %j at %i: %s', (text, position, phrase) => {
  expect(placed.at(text, position)).toBe(phrase);
});
