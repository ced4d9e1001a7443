import { expect, test } from 'vitest';
import { fold } from '../../vietnamese/fold/fold.ts';
import { isTypedWithTones, phraseWords, searchWords, wordsWithPlaces } from './words.ts';

test.each([
  ['Uỷ ban', ['uy\u0309', 'ban'], 'the tone stands at the end of its syllable'],
  ['ủy ban', ['uy\u0309', 'ban'], 'wherever it was written'],
  ['qúy quý', ['quy\u0301', 'quy\u0301'], 'a tone on the u of qu is on its vowel'],
  ['hòan hoàn', ['hoan\u0300', 'hoan\u0300'], 'a tone before its vowel too'],
  ['hoà hòa', ['hoa\u0300', 'hoa\u0300'], 'hoà is hòa'],
  ['chỗ'.normalize('NFD'), ['chô\u0303'], 'decomposed is composed'],
  ['ĐƯỜNG', ['đương\u0300'], 'upper case is lower case'],
  ['04 tại', ['4', 'tai\u0323'], 'leading zeros do not count'],
  ['000', ['0'], 'but a zero stays'],
  ['phòng,chống', ['phong\u0300', 'chông\u0301'], 'punctuation parts words'],
  ['*ph*ò_ng_', ['phong\u0300'], 'emphasis signs are not there'],
  ['F0 5K', ['f0', '5k'], 'letters with digits are one word'],
  ['17/CT-UBND', ['17', 'ct', 'ubnd'], 'a number is three words'],
  ['— … !', [], 'signs are no words'],
])('words of %j are %j: %s', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test('the places of words are those of their printed characters, without the emphasis signs around them', () => {
  const text = '**Uỷ** ban, 04_';
  expect(wordsWithPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Uỷ', 'ban', '04']);
});

test.each([
  ['chi dao', false],
  ['chỉ dao', true],
  ['đao', true],
  ['Đ', true],
  ['chỉ'.normalize('NFD'), true],
  ['17/CT-UBND', false],
])('%j is typed with tones: %s', (query, toned) => {
  expect(isTypedWithTones(query)).toBe(toned);
});

test('a phrase with a number takes number words for numbers; one without does not; a number alone is itself', () => {
  expect(phraseWords(searchWords('04 tại chỗ'))).toEqual(phraseWords(searchWords('4 tại chỗ')));
  expect(phraseWords(searchWords('bốn mục tiêu 4'))[0]).toBe('=4');
  expect(phraseWords(searchWords('bốn tại chỗ'))[0]).not.toBe('=4');
  expect(phraseWords(['4'])).toEqual(['4']);
});

test('taking off tones takes off all marks and the stroke of đ', () => {
  expect(searchWords('Đường Krông Búk').map(fold)).toEqual(['duong', 'krong', 'buk']);
});

test.each([
  ['Ðiện Biên', 'Điện Biên'],
  ['ÐƯỜNG', 'đường'],
  ['ðồng', 'đồng'],
  ['Ɖà Nẵng', 'Đà Nẵng'],
  ['Сờ Đỏ', 'Cờ Đỏ'],
  ['ấp'.normalize('NFD').replace('\u0302\u0301', '\u0301\u0302'), 'ấp'],
  ['Điều １２', 'điều 12'],
])('%j has what looks like another letter and is compared as %j', (typed, meant) => {
  expect(searchWords(typed)).toEqual(searchWords(meant));
  expect(isTypedWithTones(typed)).toBe(true);
});
