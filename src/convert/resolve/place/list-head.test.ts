import { expect, test } from 'vitest';
import { headOfList } from './list-head.ts';
import { phraseAtEnd } from './phrase-at-end.ts';

test.each([
  ['the place alone', 'Thực hiện giãn cách tại xã ', 'Thực hiện giãn cách tại'],
  ['its level in capitals', 'Tạm dừng họp chợ tại Thành phố ', 'Tạm dừng họp chợ tại'],
  ['a level cut short', 'Tạm dừng họp chợ tại TP. ', 'Tạm dừng họp chợ tại'],
  ['a number of places', 'giáp với các xã An Lão, Ân Hảo và ', 'giáp với'],
  ['a counted number', 'giáp với hai huyện Ba Tơ, ', 'giáp với'],
  ['places each with its level', 'giáp huyện Ba Tơ, huyện Minh Long và huyện ', 'giáp'],
  ['the last choice of several', 'đối với phường Hòa Minh hoặc ', 'đối với'],
  ['names of four syllables', 'tại các huyện Krông Búk Đông Nam, ', 'tại'],
  ['names with an apostrophe', "tại huyện Ea H'Leo, ", 'tại'],
  ['numbered districts', 'tại quận 1, quận 12 và quận ', 'tại'],
  ['a container in brackets', 'tại xã An Lão (huyện Ba Tơ) và xã ', 'tại'],
  ['the bracket before it', 'tại huyện Ba Tơ (', 'tại'],
  ['a list that a colon opens', 'Phong tỏa các xã sau: ', 'Phong tỏa'],
  ['a list that more words open', 'Áp dụng tại các huyện gồm: ', 'Áp dụng tại'],
  ['with, after and', 'giáp huyện Ba Tơ và với ', 'giáp'],
])('without the list itself: %s', (_, before, head) => {
  expect(headOfList(before)).toBe(head);
});

test.each([
  ['words in small letters are no member', 'tăng cường tuần tra, kiểm soát và ', 'tăng cường tuần tra, kiểm soát và'],
  ['a part of a word is no level', 'các đoànxã ', 'các đoànxã'],
  ['a colon before more words opens nothing', 'như sau: dừng họp tại xã ', 'như sau: dừng họp tại'],
  ['nothing', '', ''],
])('what belongs to no list stays: %s', (_, before, head) => {
  expect(headOfList(before)).toBe(head);
});

test('a list that never ends is looked through only so far', () => {
  const names = (count: number): string => `tại xã ${'An Lão, '.repeat(count)}`;
  expect(headOfList(names(12))).toBe('tại');
  expect(headOfList(names(40))).not.toBe('tại');
});

const PHRASES = new Set(['tại', 'trên địa bàn', 'địa bàn', 'một hai ba bốn năm', 'một hai ba bốn năm sáu bảy']);

test.each([
  ['Dừng họp trên địa bàn', 'trên địa bàn'],
  ['Dừng họp TRÊN  ĐỊA BÀN  ', 'trên địa bàn'],
  ['cả địa bàn', 'địa bàn'],
  ['tại', 'tại'],
  ['không một hai ba bốn năm', 'một hai ba bốn năm'],
  ['tại đây', null],
  ['ngoại tại chỗ', null],
  ['hiệntại', null],
  ['một hai ba bốn năm sáu bảy', null],
  ['', null],
])('of phrases %j ends with the longest: %j', (text, phrase) => {
  expect(phraseAtEnd(text, PHRASES)).toBe(phrase);
});
