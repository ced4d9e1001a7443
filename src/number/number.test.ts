import { describe, expect, test } from 'vitest';
import { expected } from '../ground/expected.ts';
import { citedNumbers } from './cited-number.ts';
import { canonicalForm, mayHaveDash, type DocumentNumber } from './document-number.ts';
import { foundNumbers } from './found-numbers.ts';
import { paddedForm, sameNumberKey, tonelessNumberKey } from './number-key.ts';
import { numberPlaces } from './number-places.ts';
import { leadingFigure, parseNumber, symbolOf, yearInNumber } from './parse-number.ts';
import { withPlainSigns } from './plain-signs.ts';
import { numberContinues } from './number-continues.ts';
import { numberEnd, printedNumber, symbolAtStart } from './printed-number.ts';
import { isLegislature, organPieces, symbolPieces } from './symbol-pieces.ts';
import { typedNumber } from './typed-number.ts';

interface Row {
  readonly what: string;
  readonly number: string;
  readonly parts: Partial<DocumentNumber>;
  /** How documents print it: after "Số:" in a header, after a type in running text. */
  readonly printed: readonly string[];
  /** How readers type it. */
  readonly typed: readonly string[];
  /** Numbers of other documents, never taken for it. */
  readonly others: readonly string[];
}

const rows: readonly Row[] = [
  {
    what: 'chỉ thị of a committee',
    number: '17/CT-UBND',
    parts: { figures: '17', series: null, sign: '/', year: null, symbol: 'CT-UBND', regime: 'state' },
    printed: ['17/CT-UBND', '17 / CT – UBND', '17⁄CT-UBND', '17/CT- UBND', '17/CТ-UBND', '17/CT‑UBND'],
    typed: ['17/ct-ubnd', '17 CT-UBND', ' 17 / ct – ubnd', '017/CT-UBND', '１７/CT-UBND'],
    others: ['117/CT-UBND', '17a/CT-UBND', '17/QĐ-UBND', '17/CT-UBND-VX', '17/2021/CT-UBND', '7/CT-UBND'],
  },
  {
    what: 'công văn with its office',
    number: '3375/UBND-VX',
    parts: { figures: '3375', year: null, symbol: 'UBND-VX', regime: 'state' },
    printed: ['3375/UBND-VX', '3375/UBND - VX'],
    typed: ['3375/ubnd-vx', '3375 UBND-VX'],
    others: ['3375/UBND', '375/UBND-VX', '3375/UBND-VX1'],
  },
  {
    what: 'normative text with its year',
    number: '04/2019/NĐ-CP',
    parts: { figures: '04', year: '2019', symbol: 'NĐ-CP', regime: 'state' },
    printed: ['04/2019/NĐ-CP', '04 /2019/ NĐ-CP', '04/2019/NÐ-CP'],
    typed: ['04/2019/nđ-cp', '4/2019/NĐ-CP'],
    others: ['04/2018/NĐ-CP', '04/NĐ-CP', '104/2019/NĐ-CP', '2019/NĐ-CP'],
  },
  {
    what: 'resolution of the Government',
    number: '68/NQ-CP',
    parts: { figures: '68', year: null, symbol: 'NQ-CP', regime: 'state' },
    printed: ['68/NQ-CP', '68/NQ–CP'],
    typed: ['68/nq-cp', '68 nq-cp'],
    others: ['168/NQ-CP', '68/NQ-HĐND', '68-NQ/CP'],
  },
  {
    what: 'law',
    number: '45/2019/QH14',
    parts: { figures: '45', year: '2019', symbol: 'QH14', regime: 'state' },
    printed: ['45/2019/QH14'],
    typed: ['45/2019/qh14'],
    others: ['45/2019/QH1', '45/2019/QH', '45/2014/QH14'],
  },
  {
    what: 'law of the Council of State',
    number: '21-LCT/HĐNN8',
    parts: { sign: '-', year: null, symbol: 'LCT/HĐNN8', regime: 'state' },
    printed: ['21-LCT/HĐNN8', '21 - LCT/HĐNN8'],
    typed: ['21-lct/hđnn8'],
    others: ['21-LCT/HĐNN7', '1-LCT/HĐNN8'],
  },
  {
    what: 'Lệnh, whose symbol begins with one letter',
    number: '08/2022/L-CTN',
    parts: { figures: '08', year: '2022', symbol: 'L-CTN' },
    printed: ['08/2022/L-CTN'],
    typed: ['8/2022/l-ctn'],
    others: ['08/2022/QĐ-CTN', '08/2022/L-CT'],
  },
  {
    what: 'an inserted letter',
    number: '30a/2008/NQ-CP',
    parts: { figures: '30a', year: '2008' },
    printed: ['30a/2008/NQ-CP'],
    typed: ['30A/2008/nq-cp'],
    others: ['30/2008/NQ-CP', '30b/2008/NQ-CP'],
  },
  {
    what: "the Government's series",
    number: '66.13/2026/NQ-CP',
    parts: { figures: '66', series: '13', year: '2026', symbol: 'NQ-CP' },
    printed: ['66.13/2026/NQ-CP'],
    typed: ['66.13/2026/nq-cp'],
    others: ['66/2026/NQ-CP', '13/2026/NQ-CP', '66.1/2026/NQ-CP', '66.13/2026/QĐ-TTg'],
  },
  {
    what: 'the year after a dash',
    number: '19-2018/NQ-CP',
    parts: { figures: '19', sign: '-', year: '2018', symbol: 'NQ-CP', regime: 'state' },
    printed: ['19-2018/NQ-CP', '19–2018/NQ-CP', '19 - 2018/NQ-CP'],
    typed: ['19-2018/nq-cp', '19/2018/NQ-CP'],
    others: ['2018/NQ-CP', '9-2018/NQ-CP', '19-2017/NQ-CP', '19/NQ-CP'],
  },
  {
    what: 'the State before 1998',
    number: '64-CP',
    parts: { figures: '64', sign: '-', symbol: 'CP', regime: 'state' },
    printed: ['64-CP', '64 - CP'],
    typed: ['64/cp'],
    others: ['64-CT', '164-CP', '64-CP/NĐ'],
  },
  {
    what: 'directive of a party committee',
    number: '12-KL/TU',
    parts: { figures: '12', sign: '-', year: null, symbol: 'KL/TU', regime: 'party' },
    printed: ['12-KL/TU', '12 - KL/TU', '12–KL/TU', '12 -KL / TU'],
    typed: ['12-kl/tu', '12 – KL / TU', '012-KL/TU'],
    others: ['12/KL-TU', '112-KL/TU', '12-KL/TUĐ', '12-KL/HU', '2-KL/TU'],
  },
  {
    what: 'letter of an office of the Party',
    number: '29-CV/TC-NV',
    parts: { sign: '-', symbol: 'CV/TC-NV', regime: 'party' },
    printed: ['29-CV/TC-NV', '29 - CV/TC-NV'],
    typed: ['29-cv/tc-nv'],
    others: ['29-CV/TC', '29/CV-TC-NV'],
  },
  {
    what: 'decision of the Youth Union, which is not of the Party',
    number: '84-QĐ/TWĐTN',
    parts: { sign: '-', symbol: 'QĐ/TWĐTN', regime: null },
    printed: ['84-QĐ/TWĐTN', '84 - QĐ/TWĐTN'],
    typed: ['84-qđ/twđtn'],
    others: ['84-QĐ/TW', '84/QĐ-TWĐTN'],
  },
  {
    what: 'an office within an office, after a stop',
    number: '640/TTr-PGD.Q3',
    parts: { figures: '640', symbol: 'TTr-PGD.Q3' },
    printed: ['640/TTr-PGD.Q3', '640/TTr – PGD.Q3'],
    typed: ['640/ttr-pgd.q3'],
    others: ['640/TTr-PGD', '640/TTr-PGD.Q8', '640/TTr-Q3'],
  },
  {
    what: 'an ampersand in the office',
    number: '151/CT-TT&HT',
    parts: { symbol: 'CT-TT&HT' },
    printed: ['151/CT-TT&HT'],
    typed: ['151/ct-tt&ht'],
    others: ['151/CT-TT', '151/CT-TTHT'],
  },
  {
    what: 'two offices joined by a plus',
    number: '4567/QNaPC-KT+AT',
    parts: { symbol: 'QNaPC-KT+AT' },
    printed: ['4567/QNaPC-KT+AT', '4567/QNaPC – KT+AT'],
    typed: ['4567/qnapc-kt+at'],
    others: ['4567/QNaPC-KT', '4567/QNaPC-KTAT', '4567/QNaPC-KT&AT'],
  },
  {
    what: 'a joint circular of three ministries',
    number: '43/2015/TTLT-BNNPTNT-BKHĐT-BTC',
    parts: { year: '2015', symbol: 'TTLT-BNNPTNT-BKHĐT-BTC' },
    printed: ['43/2015/TTLT-BNNPTNT-BKHĐT-BTC', '43/2015/TTLT- BNNPTNT-BKHĐT- BTC'],
    typed: ['43/2015/ttlt-bnnptnt-bkhđt-btc'],
    others: ['43/2015/TTLT-BNNPTNT', '43/2015/TTLT-BNNPTNT-BKHĐT'],
  },
];

function cited(text: string): string[] {
  return citedNumbers(text, withPlainSigns).map(({ number }) => canonicalForm(number));
}

/** The parts of a number after "Số:", each without its spaces. */
function printed(line: string): Partial<DocumentNumber> | null {
  const found = printedNumber(` ${line}`, 'party') ?? printedNumber(` ${line}`, 'state');
  if (!found) return null;
  const { figures, sign, year, symbol, regime } = found;
  return { figures: withPlainSigns(figures).trim(), sign, year, symbol: withPlainSigns(symbol), regime };
}

describe.each(rows)('$what ($number)', ({ number, parts, printed: forms, typed, others }) => {
  test('has its parts, and they give its one form again', () => {
    const parsed = parseNumber(number);
    expect(parsed).toMatchObject(parts);
    expect(parsed && canonicalForm(parsed)).toBe(number);
  });

  test.each(forms)('is read as printed in a header and cited in running text: %s', (form) => {
    const { figures, series, sign, year, symbol, regime } = expected(parseNumber(number), 'a number');
    const inHeader = series === null ? figures : `${figures}.${series}`;
    expect(printed(withLookAlikesRead(form))).toEqual({ figures: inHeader, sign, year, symbol, regime });
    expect(cited(withLookAlikesRead(`Thực hiện Văn bản số ${form} ngày 01/8/2021 của UBND tỉnh`))).toEqual([number]);
  });

  test.each([number, ...typed])('is read as a reader types it: %s', (form) => {
    const read = typedNumber(`${form} Hà Nội`);
    expect(read && sameNumberKey(read.text)).toBe(sameNumberKey(number));
    expect(read?.rest.trim()).toBe('Hà Nội');
  });

  test.each(forms)('is found and marked in %s by everyone who asks for it', (form) => {
    const text = `Theo văn bản ${form}, ngày 01/8/2021.`;
    const start = text.indexOf(form);
    expect(foundNumbers(text)).toContain(sameNumberKey(number));
    expect(numberPlaces(text, number)).toEqual([{ start, end: start + form.length }]);
  });

  test.each(others)('is not %s', (other) => {
    expect(sameNumberKey(other)).not.toBe(sameNumberKey(number));
    expect(cited(`Văn bản số ${other} ngày 01/8/2021`)).not.toContain(number);
    const read = typedNumber(other);
    expect(read && read.rest === '' && sameNumberKey(read.text)).not.toBe(sameNumberKey(number));
  });
});

/** Conversion reads look-alikes as what is meant before it looks for numbers. */
function withLookAlikesRead(form: string): string {
  return form.replace('Т', 'T').replace('Ð', 'Đ').replace('‑', '-');
}

const noNumbers = [
  '24/24',
  '24/24 giờ',
  '24/7',
  '1/500',
  'tỷ lệ 1/2.000',
  '30/4',
  '01/8/2021',
  '5/2021',
  'ngày 2-9-1945',
  '15-20 người',
  '0213.3876.501',
  '0213-387650',
  '(024) 3825-1234',
  '1.234,5 ha',
  '120/150 m2',
  '12 km/h',
  'Covid-19',
  'QL.4D',
  'Km 78+200',
  'F0/F1',
  'TCVN 5574:2018',
  '4 tại chỗ',
  '17/',
  '17/-UBND',
  '/CT-UBND',
  'CT-UBND',
  '17 CT',
  '…/QĐ-UBND',
  'năm 2016-2020',
  '1/10 dân số',
  '',
] as const;

test.each(noNumbers)('%j is the number of no document', (text) => {
  expect(parseNumber(text)).toBeNull();
  expect(cited(text)).toEqual([]);
  expect(cited(`Thực hiện số ${text} theo quy định`)).toEqual([]);
  const read = typedNumber(text);
  expect(read && read.number.sign === '/').toBeFalsy();
});

test.each([
  '1.234/QĐ-UBND',
  '17/QĐ-',
  '17/QĐ--UBND',
  '17//QĐ-UBND',
  '17/QĐ UBND',
  'số 17/QĐ-UBND',
  '17/QĐ-UBND.',
  '123456789/QĐ-UBND',
  '12/1234/QĐ-UBND',
  '66.13/NQ-CP',
  '66.1234/2026/NQ-CP',
  '17ab/QĐ-UBND',
])('%j is no number in canonical form', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test.each([
  ['Chỉ thị 02, 14, 31/CT-UB', ['02/CT-UB', '14/CT-UB', '31/CT-UB']],
  ['các Quyết định số 12 và 15/QĐ-UBND', ['12/QĐ-UBND', '15/QĐ-UBND']],
  ['ngày 12, 33/CT-UB', ['33/CT-UB']],
  ['khoản 1, 2 và 33/CT-UB', ['33/CT-UB']],
  ['có 3, 33/2021/NĐ-CP', ['33/2021/NĐ-CP']],
  ['Kết luận 3, 12-KL/TU', ['12-KL/TU']],
  ['Chỉ thị 02, 14, 31/CT-UB§', []],
])('what a list shares: %j cites %j', (text, numbers) => {
  expect(cited(text)).toEqual(numbers);
});

test('every number of a list stands at its own figures', () => {
  const text = 'Chỉ thị 02, 14/CT-UB';
  const places = citedNumbers(text, withPlainSigns).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['02', '14/CT-UB']);
});

test.each([
  ['05/CT-TTg', '5/CT-TTG', true],
  ['005/ct-ttg', '5/CT-TTg', true],
  ['17 / CT – UBND', '17/CT-UBND', true],
  ['64-CP', '64/CP', true],
  ['64a-CP', '64A/CP', true],
  ['17–QĐ/TW', '17-QĐ/TW', true],
  ['43/2015/TTLT – BTP – BTC', '43/2015/TTLT-BTP-BTC', true],
  ['17⁄2021⁄NĐ-CP', '17/2021/NĐ-CP', true],
  ['17  /  CT-UBND', '17/CT-UBND', true],
  ['19-2018/NQ-CP', '19/2018/NQ-CP', true],
  ['12-CT/TU', '12/CT-TU', false],
  ['12-CT', '12/CT', false],
  ['50/CT-TTg', '5/CT-TTg', false],
  ['0/QĐ-UBND', '00/QĐ-UBND', true],
  ['17/QĐ-UBND', '17/QD-UBND', false],
])('%j and %j are one number: %j', (a, b, same) => {
  expect(sameNumberKey(a) === sameNumberKey(b)).toBe(same);
});

test('a number typed without tones has the key of the toned one', () => {
  expect(tonelessNumberKey('1392/qd-ubnd')).toBe(tonelessNumberKey('1392/QĐ-UBND'));
  expect(tonelessNumberKey('127-QĐ/HU')).toBe('127-qd/hu');
});

test.each([
  ['5/CT-TTg', '05/CT-TTg'],
  ['05/CT-TTg', '05/CT-TTg'],
  ['0017/CT-TTg', '17/CT-TTg'],
  ['117/CT-TTg', '117/CT-TTg'],
  ['0/CT-TTg', '00/CT-TTg'],
  ['CT-TTg', 'CT-TTg'],
  ['CT-5', 'CT-5'],
  ['5/2019/NĐ-CP', '05/2019/NĐ-CP'],
])('%j has the address of %j', (number, padded) => {
  expect(paddedForm(number)).toBe(padded);
});

test.each([
  ['17/CT-UBND', 'CT-UBND', null, 17],
  ['05-NQ/TW', 'NQ/TW', null, 5],
  ['45/2019/QH14', 'QH14', '2019', 45],
  ['12đ/QĐ-UBND', 'QĐ-UBND', null, 12],
  ['19-2018/NQ-CP', 'NQ-CP', '2018', 19],
  ['không số', '', null, null],
  ['CT-17', '', null, null],
])('%j has the symbol %j, the year %j, the figure %j', (number, symbol, year, figure) => {
  expect([symbolOf(number), yearInNumber(number), leadingFigure(number)]).toEqual([symbol, year, figure]);
});

test.each([
  ['TTLT-BNNPTNT-BKHĐT', ['TTLT', 'BNNPTNT', 'BKHĐT'], ['TTLT', 'BNNPTNT', 'BKHĐT']],
  ['CT/TU', ['CT', 'TU'], ['CT', 'TU']],
  ['PL-UBTVQH10', ['PL', 'UBTVQH10'], ['PL', 'UBTVQH']],
  ['KH-BCĐ389', ['KH', 'BCĐ389'], ['KH', 'BCĐ']],
])('%j has the pieces %j, its organs are %j', (symbol, pieces, organs) => {
  expect([symbolPieces(symbol), organPieces(symbol)]).toEqual([pieces, organs]);
});

test.each([
  ['QH14', true],
  ['QH', true],
  ['UBTVQH15', true],
  ['VPQH', false],
  ['QHKT', false],
  ['QH140', false],
])('%j is a legislature with its term: %j', (piece, is) => {
  expect(isLegislature(piece)).toBe(is);
});

test.each([
  ['64-CP', true],
  ['176-HĐBT', true],
  ['19-2018/NQ-CP', true],
  ['12-KL/TU', false],
  ['64-CPX', false],
])('in %j a stroke may stand for the dash: %j', (number, may) => {
  const parsed = parseNumber(number);
  expect(parsed && mayHaveDash(parsed)).toBe(may);
});

test.each([
  ['19-2018/TTLT/BTC', 'state'],
  ['12-QĐ/TW', 'party'],
  ['12/QĐ/TU', 'state'],
  ['5-CTN', 'state'],
  ['84-QĐ/ĐTN', null],
  ['21-LCT/HĐNN8', 'state'],
  ['5-KH/QHPN', 'party'],
])('%j is numbered as by %j', (number, regime) => {
  expect(parseNumber(number)?.regime).toBe(regime);
});

test('letters of any Unicode form are one number', () => {
  expect(withPlainSigns('17/KH-TỔ'.normalize('NFD'))).toBe('17/KH-TỔ'.normalize('NFC'));
});

test.each([
  ['x', true],
  ['9', true],
  ['§9', true],
  ['-UBND', true],
  [', -SXD', true],
  [' /UB', true],
  ['ngày 01/8/2021', false],
  [' ngày', false],
  [' Tr-SNV', true],
  [' T-SNV', true],
  [' tr-SNV', false],
  [' Tr-Sở', false],
  [' Tr-9N', false],
  [' Thành-SNV', false],
  ['- UBND', true],
  [', - SXD', true],
  ['/ UB', true],
  ['/UB', true],
  ['  /UB', false],
  ['/Ub', false],
  [' và /UB', false],
  [' §9', false],
  [' - Sở Y tế', false],
  [', Sở Y tế', false],
  ['/2', false],
  ['', false],
])('a number before %j continues there: %j', (rest, continues) => {
  expect(numberContinues(rest)).toBe(continues);
});

test.each([
  ['Số: 5/CT-TTHT Mường La', 'Số: 5/CT-TTHT'],
  ['Số 5 / CT - TTHT Mường La', 'Số 5 / CT - TTHT'],
  ['Mường La', ''],
  ['Mường La, ngày 5/3', ''],
])('in %j the number ends after %j', (line, upTo) => {
  expect(line.slice(0, numberEnd(line))).toBe(upTo);
});

test.each([
  ['/TB-UBND', true],
  ['⁄ TB-UBND', true],
  ['/tb-ubnd', false],
  ['TB-UBND', false],
])('%j begins with the rest of a number: %j', (line, begins) => {
  expect(symbolAtStart(line)).toBe(begins);
});

test.each(['5/a', '40/m', '12 km/h', '5-a'])('%j is not typed for a number', (text) => {
  expect(typedNumber(text)).toBeNull();
});

test.each([
  ['theo *17*/CT-UBND', '17/CT-UBND', '17*/CT-UBND'],
  ['theo 17 / CT – UBND.', '17/CT-UBND', '17 / CT – UBND'],
  ['số 05/CT-TTg', '5/CT-TTg', '05/CT-TTg'],
  ['số 64/CP', '64-CP', '64/CP'],
  ['số 19/2018-NQ-CP', '19-2018/NQ-CP', null],
  ['số 117/CT-UBND', '17/CT-UBND', null],
  ['số 12/CT/TU', '12-CT/TU', null],
])('in %j the number %j stands as %j', (text, number, printed) => {
  expect(numberPlaces(text, number).map(({ start, end }) => text.slice(start, end))).toEqual(printed ? [printed] : []);
});
