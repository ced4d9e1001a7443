import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../number/parse-number.ts';
import { citedType, typeOfSymbol, typeWordBefore, typeWords } from './citation-type.ts';

const type = (name: string) => ({ slug: 'mau', name, abbreviations: [] });

describe('a type whose name has signs of regular expressions is found as it is written', () => {
  test.each(['Giấy (mẫu', 'Giấy [mẫu', 'Giấy mẫu*', 'Giấy {2}', 'Giấy mẫu?', 'Giấy|mẫu', 'Giấy \\ mẫu'])(
    '%s',
    (name) => {
      expect(typeWordBefore(`theo ${name} số `, typeWords([type(name)]))).toEqual({ slug: 'mau', at: 5 });
    },
  );

  test.each([
    ['Giấy m.u', 'giấy mẫu'],
    ['Giấy mẫu?', 'giấy mẫ'],
    ['Giấy|mẫu', 'mẫu'],
  ])('near miss: %s is not “%s”', (name, words) => {
    expect(typeWordBefore(`theo ${words} số `, typeWords([type(name)]))).toBeNull();
  });
});

test('a table without rows finds nothing', () => {
  expect(typeWordBefore('theo Giấy mời số ', typeWords([]))).toBeNull();
});

describe('a law whose name begins like a type is a law', () => {
  const words = typeWords([
    { slug: 'luat', name: 'Luật', abbreviations: [] },
    { slug: 'phap-lenh', name: 'Pháp lệnh', abbreviations: [] },
    { slug: 'quy-hoach', name: 'Quy hoạch', abbreviations: [] },
    { slug: 'hop-dong', name: 'Hợp đồng', abbreviations: [] },
    { slug: 'ke-hoach', name: 'Kế hoạch', abbreviations: [] },
  ]);

  test.each([
    ['Luật Quy hoạch đô thị số ', 'luat'],
    ['Luật Quy hoạch số ', 'luat'],
    ['Pháp lệnh Hợp đồng kinh tế số ', 'phap-lenh'],
    ['theo Luật và Kế hoạch số ', 'ke-hoach'],
    ['Quy hoạch số ', 'quy-hoach'],
    ['Kế hoạch triển khai Luật Quy hoạch số ', 'luat'],
  ])('%s is of %s', (before, slug) => {
    expect(typeWordBefore(before, words)?.slug).toBe(slug);
  });
});

const ofSymbols = typeWords([
  { slug: 'chi-thi', name: 'Chỉ thị', abbreviations: ['CT'] },
  { slug: 'thong-tu', name: 'Thông tư', abbreviations: ['TT'], regime: 'state' },
  { slug: 'thong-tri', name: 'Thông tri', abbreviations: ['TT'], regime: 'party' },
  { slug: 'thong-bao', name: 'Thông báo', abbreviations: ['TB'] },
  { slug: 'tuyen-bo', name: 'Tuyên bố', abbreviations: ['TB'], regime: 'party' },
  { slug: 'ket-luan', name: 'Kết luận', abbreviations: ['KL'], regime: 'party' },
  { slug: 'luat', name: 'Luật', abbreviations: ['L'], regime: 'state' },
  { slug: 'lenh', name: 'Lệnh', abbreviations: ['L'], regime: 'state' },
  { slug: 'quyet-dinh', name: 'Quyết định', abbreviations: ['QĐ'] },
  { slug: 'quy-dinh', name: 'Quy định', abbreviations: ['QĐ'] },
]);

test.each([
  ['17/CT-UBND', null, 'chi-thi'],
  ['12-CT/TU', null, 'chi-thi'],
  ['01/2022/TT-BYT', null, 'thong-tu'],
  ['03-TT/TU', null, 'thong-tri'],
  ['12/QĐ-UBND', null, 'quyet-dinh'],
  ['12-QĐ/TU', null, null],
  ['12-QĐ/TU', 'quy-dinh', 'quy-dinh'],
  ['84-QĐ/TWĐTN', null, 'quyet-dinh'],
  ['45/2019/QH14', 'luat', 'luat'],
  ['45/2019/QH14', null, null],
  ['1280/UBTVQH15', null, 'nghi-quyet'],
  ['43/2015/TTLT-BTC-BYT', null, 'thong-tu-lien-tich'],
  ['23/TB-UBND', null, 'thong-bao'],
  ['24/TB-VPUBND', 'cong-van', 'cong-van'],
  ['61-TB/TU', null, null],
  ['61-TB/TU', 'tuyen-bo', 'tuyen-bo'],
  ['26/KL-TTr', null, 'ket-luan'],
  ['12/L-CTN', null, null],
  ['12/L-CTN', 'lenh', 'lenh'],
  ['23/TBĐ-UBND', null, 'cong-van'],
  ['3375/UBND-VX', null, 'cong-van'],
  ['3375/UBND-VX', 'van-ban', 'cong-van'],
  ['19/2018/UBND', null, null],
  ['151/CT-TTHT', 'cong-van', 'cong-van'],
])('%s after the word %s is of the type %s', (number, word, expected) => {
  const parsed = parseNumber(number);
  expect(parsed && citedType(parsed, word, ofSymbols)).toBe(expected);
});

test('the symbol of the Party tells its type where nobody filled in the figures', () => {
  expect(typeOfSymbol({ symbol: 'TT/TU', regime: 'party' }, ofSymbols)).toEqual(['thong-tri']);
  expect(typeOfSymbol({ symbol: 'TT-BYT', regime: 'state' }, ofSymbols)).toEqual(['thong-tu']);
});
