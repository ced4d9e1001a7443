import { expect, test } from 'vitest';
import { readNumberQuery, wholeNumber, type TypeRow } from './number-query.ts';

const types: readonly TypeRow[] = [
  { slug: 'chi-thi', name: 'Chỉ thị', abbreviations: ['CT'] },
  { slug: 'nghi-quyet', name: 'Nghị quyết', abbreviations: ['NQ'] },
  { slug: 'quyet-dinh', name: 'Quyết định', abbreviations: ['QĐ'] },
  { slug: 'thong-tu', name: 'Thông tư', abbreviations: ['TT'] },
  { slug: 'thong-tri', name: 'Thông tri', abbreviations: ['TT'] },
  { slug: 'nghi-dinh', name: 'Nghị định', abbreviations: ['NĐ'] },
];

test.each([
  ['17/CT-UBND', '17/ct-ubnd', ['chi-thi'], []],
  ['17/ct-ubnd', '17/ct-ubnd', ['chi-thi'], []],
  ['17 / CT – UBND', '17/ct-ubnd', ['chi-thi'], []],
  ['17 CT-UBND', '17/ct-ubnd', ['chi-thi'], []],
  ['số 17/CT-UBND', '17/ct-ubnd', ['chi-thi'], []],
  ['Chỉ thị số 17/CT-UBND', '17/ct-ubnd', ['chi-thi'], []],
  ['1392/QĐ-UBND', '1392/qđ-ubnd', ['quyet-dinh'], []],
  ['1392/qd-ubnd', '1392/qd-ubnd', ['quyet-dinh'], []],
  ['30/2020/NĐ-CP', '30/2020/nđ-cp', ['nghi-dinh'], []],
  ['45/2019/QH14', '45/2019/qh14', [], []],
  ['3375/UBND-VX', '3375/ubnd-vx', [], []],
  ['12-CT/TU', '12-ct/tu', ['chi-thi'], []],
  ['17/ct-ubnd hà nội', '17/ct-ubnd', ['chi-thi'], ['ha\u0300', 'nôi\u0323']],
  ['CT 17', null, ['chi-thi'], []],
  ['ct17', null, [], null],
  ['17 CT', null, ['chi-thi'], []],
  ['chỉ thị 17 hà nội', null, ['chi-thi'], ['ha\u0300', 'nôi\u0323']],
  ['chi thi so 17', null, ['chi-thi'], []],
  ['TT 5', null, ['thong-tu', 'thong-tri'], []],
])('%j is the number %j of types %j', (query, canonical, slugs, rest) => {
  const read = readNumberQuery(query, types);
  if (rest === null) expect(read).toBeNull();
  else expect(read).toMatchObject({ canonical, types: slugs, rest });
});

test.each([
  'Covid-19',
  '24/24',
  '24/7',
  '5/2021',
  '4 tại chỗ',
  'quyết định đúng',
  'chỉ thị',
  '2-Nguyễn Huệ',
  '15-20 người',
  'F0',
  '2021',
  'năm 2021',
])('%j is not the number of a document', (query) => {
  expect(readNumberQuery(query, types)).toBeNull();
});

test.each([
  ['17/CT-UBND', '17/ct-ubnd'],
  ['12-CT/TU', '12-ct/tu'],
  ['05-nq/tw', '5-nq/tw'],
  ['66.13/2026/nq-cp', '66.13/2026/nq-cp'],
  ['30a/2008/NQ-CP', '30a/2008/nq-cp'],
  ['151/CT-TT&HT', '151/ct-tt&ht'],
  ['19-2018/nq-cp', '19/2018/nq-cp'],
  ['12 – CT / TU', '12-ct/tu'],
  ['127-QĐ/HU', '127-qđ/hu'],
  ['số 12-CT/TU', '12-ct/tu'],
  [' 30/2020/NĐ-CP', '30/2020/nđ-cp'],
  ['17 CT-UBND', '17/ct-ubnd'],
])('without knowing any type, %j is the number %j', (text, number) => {
  expect(wholeNumber(text)).toBe(number);
});

test.each([
  '12-CT',
  '2-Nguyễn',
  '2-Nguyễn Huệ',
  '15-20 người',
  '24/24',
  'Covid-19',
  'Chỉ thị 17/CT-UBND',
  '17/CT-UBND hà nội',
  '4 tại chỗ',
  '1/500',
  '19-2018',
  '',
])('without knowing any type, %j is not a number', (text) => {
  expect(wholeNumber(text)).toBeNull();
});
