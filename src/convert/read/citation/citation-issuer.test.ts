/** Whose a cited document is, and its day where other words than its own give it. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

/**
 * Number, day and issuer of each document that a decision of Sơn La (5/QĐ-UBND, 01/9/2021) cites.
 */
function citedIn(body: string, recipient = 'Như Điều 2'): (string | null)[][] {
  const text = `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
Số: 5/QĐ-UBND
Sơn La, ngày 01 tháng 9 năm 2021

QUYẾT ĐỊNH
Về công tác y tế

${body}

Nơi nhận:
- ${recipient};
- Lưu: VT.
`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields.references.map(({ number, date, issuer }) => [number, date, issuer]);
}

describe('the issuer of a cited document', () => {
  test.each([
    [
      'after its day',
      'Theo Kế hoạch số 12/KH-UBND ngày 01/3/2021 của UBND tỉnh Lai Châu về y tế.',
      ['12/KH-UBND', '2021-03-01', 'UBND tỉnh Lai Châu'],
    ],
    [
      'after its number',
      'Theo Kế hoạch số 12/KH-UBND của UBND tỉnh Lai Châu về y tế.',
      ['12/KH-UBND', null, 'UBND tỉnh Lai Châu'],
    ],
    [
      'after a comma',
      'Theo Kế hoạch số 12/KH-UBND năm 2020, của UBND tỉnh Lai Châu.',
      ['12/KH-UBND', '2020', 'UBND tỉnh Lai Châu'],
    ],
    [
      'before it, where it says something in it',
      'Xét đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT ngày 01/3/2021.',
      ['12/TTr-SYT', '2021-03-01', 'Sở Y tế'],
    ],
    [
      'before it, behind its office',
      'Giám đốc Sở Tài chính tại Tờ trình số 12/TTr-STC ngày 01/3/2021.',
      ['12/TTr-STC', '2021-03-01', 'Sở Tài chính'],
    ],
    [
      'before it, in the sentence of the day',
      'Ngày 04/3/2020, Bộ Y tế đã có Công văn số 1187/BYT-DP về dịch.',
      ['1187/BYT-DP', '2020-03-04', 'Bộ Y tế'],
    ],
    [
      'before it, of a day in words',
      'Ngày 04/3/2020, Thủ tướng Chính phủ ban hành Chỉ thị số 11/CT-TTg về dịch.',
      ['11/CT-TTg', '2020-03-04', 'Thủ tướng Chính phủ'],
    ],
  ])('%s: %s', (_, body, expected) => {
    expect(citedIn(body)).toEqual([expected]);
  });

  test.each([
    ['nobody is named', 'Theo Kế hoạch số 12/KH-UBND về y tế.'],
    ['other words come between', 'Theo Kế hoạch số 12/KH-UBND về y tế của UBND tỉnh Lai Châu.'],
    ['it is a person', 'Xét ý kiến của người dân tại Kế hoạch số 12/KH-UBND.'],
    ['it does not say anything in it', 'Sở Y tế theo Kế hoạch số 12/KH-UBND.'],
    ['another sentence has the day', 'Ngày 04/3/2020, đoàn kiểm tra đến; theo Kế hoạch số 12/KH-UBND về dịch.'],
  ])('is not known where %s: %s', (_, body) => {
    expect(citedIn(body)).toEqual([['12/KH-UBND', null, null]]);
  });
});

describe('a list shares the issuer of its last member', () => {
  test('where the symbols name one organ', () => {
    expect(
      citedIn('Các Công văn số 3375/UBND-VX ngày 01/3/2021, 1392/UBND-VX ngày 02/3/2021 của UBND tỉnh Lai Châu.'),
    ).toEqual([
      ['3375/UBND-VX', '2021-03-01', 'UBND tỉnh Lai Châu'],
      ['1392/UBND-VX', '2021-03-02', 'UBND tỉnh Lai Châu'],
    ]);
  });

  test('also over the type word of another', () => {
    expect(citedIn('Theo Kế hoạch số 8/KH-UBND và Quyết định số 9/QĐ-UBND của UBND tỉnh Lai Châu.')).toEqual([
      ['8/KH-UBND', null, 'UBND tỉnh Lai Châu'],
      ['9/QĐ-UBND', null, 'UBND tỉnh Lai Châu'],
    ]);
  });

  test('and the Government, whose symbols have its name in several ways', () => {
    expect(citedIn('Theo Nghị quyết số 8/NQ-CP, Nghị định số 9/2021/NĐ-CP của Chính phủ.')).toEqual([
      ['8/NQ-CP', null, 'Chính phủ'],
      ['9/2021/NĐ-CP', null, 'Chính phủ'],
    ]);
  });

  test.each([
    ['the symbols name two', 'Các Công văn số 3375/UBND-VX, 1392/SYT-NV của Sở Y tế.', 'Sở Y tế'],
    [
      'one is the council’s',
      'Theo Kế hoạch số 8/KH-UBND, Nghị quyết số 9/NQ-HĐND của HĐND tỉnh Lai Châu.',
      'HĐND tỉnh Lai Châu',
    ],
    [
      'more than a type word comes between',
      'Theo Kế hoạch số 8/KH-UBND về y tế; thực hiện đúng các nội dung của Kế hoạch số 9/KH-UBND của UBND tỉnh Lai Châu.',
      'UBND tỉnh Lai Châu',
    ],
    [
      'a line ends between them',
      'Theo Kế hoạch số 8/KH-UBND\n\nKế hoạch số 9/KH-UBND của UBND tỉnh Lai Châu.',
      'UBND tỉnh Lai Châu',
    ],
  ])('not where %s', (_, body, last) => {
    expect(citedIn(body).map(([, , issuer]) => issuer)).toEqual([null, last]);
  });

  test('one that its first member states is its own', () => {
    expect(citedIn('Các Quyết định của UBND tỉnh Lai Châu: số 79/QĐ-UBND ngày 01/3/2021, số 80/QĐ-UBND.')[0]).toEqual([
      '79/QĐ-UBND',
      '2021-03-01',
      'UBND tỉnh Lai Châu',
    ]);
  });
});

describe('a day that is stated in part', () => {
  test.each([
    ['năm 2020', '2020'],
    ['tháng 5 năm 2020', '2020-05'],
    ['tháng 05/2020', '2020-05'],
    ['(năm 2020)', '2020'],
    ['2020', null],
    ['giai đoạn 2020 - 2025', null],
    ['năm 2020/2021', null],
  ])('%s: %s', (words, date) => {
    expect(citedIn(`Theo Kế hoạch số 8/KH-UBND ${words} về y tế.`)).toEqual([['8/KH-UBND', date, null]]);
  });
});

describe('the document itself is not cited', () => {
  test.each([
    ['by its number', 'Theo Quyết định số 5/QĐ-UBND.'],
    ['by its number and day', 'Theo Quyết định số 5/QĐ-UBND ngày 01/9/2021.'],
    ['by its number with zeros', 'Theo Quyết định số 05/QĐ-UBND.'],
    ['in another way, by its year', 'Theo Quyết định số 5/QĐ-UBND năm 2021.'],
  ])('%s', (_, body) => {
    expect(citedIn(body)).toEqual([]);
  });

  test('one of another year is', () => {
    expect(citedIn('Theo Quyết định số 5/QĐ-UBND ngày 01/9/2020.')).toEqual([['5/QĐ-UBND', '2020-09-01', null]]);
  });

  test('and a number among the recipients is none', () => {
    expect(citedIn('Thực hiện.', 'Như Quyết định số 7/QĐ-UBND')).toEqual([]);
  });
});
