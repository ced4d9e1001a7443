/** Figures of dates and numbers that a scan has parted or spoilt: one certain reading, or none. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

interface Given {
  readonly number?: string;
  readonly day?: string;
  readonly body?: string;
}

function fieldsOf(given: Given) {
  return read(textOf(given)).fields;
}

function saidOf(given: Given): string[] {
  return read(textOf(given)).said;
}

function textOf(given: Given): string {
  return `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
${given.number ?? 'Số: 86/KH-UBND'}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sơn La, ${given.day ?? 'ngày 05 tháng 5 năm 2019'}

KẾ HOẠCH
Về công tác y tế

${given.body ?? 'Nội dung.'}
`;
}

/** Number, place and date in one line, as two columns are read. */
function oneLine(day: string): string {
  return textOf({ number: `Số: 406/NQ-CP Sơn La, ${day}` }).replace(/\nSơn La, ngày 05.*/, '');
}

function read(text: string) {
  const { value, diagnostics } = readDocument(
    { id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) },
    knowledge,
  );
  if (!value) throw new Error('Cannot read the text of a test');
  return { fields: value.fields, said: diagnostics.map(({ code }) => code) };
}

describe('the day of issue', () => {
  test.each([
    ['ngày 1 7tháng 5 năm 2019', '2019-05-17'],
    ['ngày 2 9 tháng 1 0 năm 2018', '2018-10-29'],
    ['ngày 0 4 tháng 12 năm 2018', '2018-12-04'],
    ['ngày 15 tháng 0I năm 2019', '2019-01-15'],
    ['ngày 17tháng5 năm 2019', '2019-05-17'],
    ['ngày 3 2 tháng 5 năm 2019', '2019-05'],
    ['ngày 4 8 tháng 5 năm 2019', null],
    ['ngày 17 tháng 1 7 năm 2019', '2019'],
    ['ngày 17 tháng 5 năm 20 19', '2019-05-17'],
    ['ngày 17 tháng 5 năm 2 019', '2019-05-17'],
    ['ngày 17 tháng 5 năm 2Ol9', '2019-05-17'],
    ['ngày 17 tháng 5 năm 2O19', '2019-05-17'],
    ['ngày 17 tháng 5 năm 20l9', '2019-05-17'],
    ['ngày 17 tháng 5 năm 20 1', null],
    ['ngày 17 tháng 5 năm 2 0 19', null],
    ['ngày 17 tháng 5 năm 20 79', null],
  ])('%s is %s', (day, date) => {
    expect(fieldsOf({ day }).date).toBe(date);
  });
});

describe('the day of a cited document', () => {
  test.each([
    ['ngày 1 2/6/2009', '2009-06-12'],
    ['ngày 15/1 0/2018', '2018-10-15'],
    ['ngày 0 5/1 0/2018', '2018-10-05'],
    ['ngày 2 8 tháng 1 1 năm 2018', '2018-11-28'],
    ['ngày 31/02/2019', null],
    ['ngày 31/8/2088', null],
    ['ngày 15/10/2034', '2034-10-15'],
    ['ngày 15/10/2044', null],
    ['ngày 05/01/2020', '2020-01-05'],
    ['ngày 10 tháng 4 năm 20 19', '2019-04-10'],
    ['ngày 10/4/2Ol9', '2019-04-10'],
    ['ngày 10/4/20', null],
  ])('%s is %s', (day, date) => {
    const { references } = fieldsOf({ body: `Theo Nghị quyết số 12/NQ-HĐND ${day} của HĐND tỉnh.` });
    expect(references.map((r) => [r.number, r.date?.length === 10 ? r.date : null])).toEqual([['12/NQ-HĐND', date]]);
  });

  test('figures before a day that no “ngày” joins stay apart', () => {
    const { references } = fieldsOf({ body: 'Theo Nghị quyết số 12/NQ-HĐND tại mục 1 2/6/2009 của HĐND tỉnh.' });
    expect(references[0]?.date).not.toBe('2009-06-12');
  });
});

test.each(['Số: 210/T Tr-SNV', 'Số: 45/Q Đ-UBND', 'Số: 12/K H-UBND', 'Số: 9/T B-UBND', 'Số: 33/C T-UBND'])(
  'a symbol that a space has cut is no number: %s',
  (number) => {
    expect(fieldsOf({ number }).number).toBeNull();
  },
);

test('a number before other words is whole', () => {
  expect(fieldsOf({ number: 'Số: 210/TTr-SNV Sơn La' }).number).toBe('210/TTr-SNV');
});

describe('a number that a scan spoiled', () => {
  test.each([
    ['86:1234 SYT-NVY', '1234/SYT-NVY'],
    ['Số: 1234 SYT-NVY', '1234/SYT-NVY'],
    ['S6: 12 UBND-VX', '12/UBND-VX'],
    ['Số: 86/KHUBND', '86/KH-UBND'],
    ['Số: 86/TTrUBND', '86/TTr-UBND'],
    ['Số: 86/QĐ-UBNĐ', '86/QĐ-UBND'],
    ['Số: 5/NQHĐND', '5/NQ-HĐND'],
  ])('%s is %s, and the page and the check say that it may be wrong', (number, value) => {
    const fields = fieldsOf({ number });
    expect(fields.number).toBe(value);
    expect(fields.origins.number).toMatchObject({ origin: 'stated', note: { code: 'read-from-scan' } });
    expect(saidOf({ number })).toContain('nghi-sai-chu');
  });

  test.each(['Số: 104/2O19/NĐ-CP', 'Số: ] 04/2019/NĐ-CP', 'Số: 2 5⁄2018/QH14', 'Số: 12O4/SYT-NVY', '86: 1O SYT-NVY'])(
    '%s is unclear, and that is said',
    (number) => {
      expect(fieldsOf({ number }).number).toBeNull();
      expect(saidOf({ number })).toContain('so-khong-ro');
    },
  );

  test.each([
    ['Số: 86/KH-UBND', '86/KH-UBND'],
    ['Số: 86/VPUBND', '86/VPUBND'],
    ['Số: 1234/SYT-NVY', '1234/SYT-NVY'],
  ])('%s is sound', (number, value) => {
    const fields = fieldsOf({ number });
    expect([fields.number, fields.origins.number.note]).toEqual([value, null]);
  });

  test('a line that only begins with figures is no number', () => {
    expect(fieldsOf({ number: '86 phòng ban' }).number).toBeNull();
    expect(saidOf({ number: '86 phòng ban' })).not.toContain('so-khong-ro');
  });
});

test.each([
  ['ngày44 tháng 9 năm 2021', '2021-09'],
  ['ngày⁄{5 tháng 01 năm 2025', '2025-01'],
  ['ngày 80 tháng 3 năm 2018', '2018-03'],
  ['ngày?3 tháng 4 năm 2026', '2026-04'],
  ['ngày 0B tháng 02 năm 2025', '2025-02'],
  ['ngày {† tháng 3 năm 2020', '2020-03'],
])('beside %s, date and number of the line may be wrong', (day, date) => {
  const { fields } = read(oneLine(day));
  expect([fields.date, fields.number]).toEqual([date, '406/NQ-CP']);
  expect(fields.origins.date.note).toMatchObject({ code: 'read-from-scan' });
  expect(fields.origins.number.note).toMatchObject({ code: 'read-from-scan' });
});

test.each([
  'ngày    tháng 9 năm 2021',
  'ngày … tháng 9 năm 2021',
  'ngày ... tháng 9 năm 2021',
  'ngày 04 tháng 9 năm 2021',
])('%s is a blank or sound, so that the number beside it is in no doubt', (day) => {
  const { origins } = read(oneLine(day)).fields;
  expect([origins.date.note, origins.number.note]).toEqual([null, null]);
});

test('a date joined again is said to be read from a scan, a sound one is not', () => {
  const note = (day: string) => fieldsOf({ day }).origins.date.note;
  expect(note('ngày 1 7 tháng 5 năm 20 19')).toEqual({
    code: 'read-from-scan',
    printed: 'ngày 1 7 tháng 5 năm 20 19',
  });
  expect(note('ngày 17 tháng 5 năm 2019')).toBeNull();
});

test.each([
  ['VWv phòng dịch', 'phòng dịch'],
  ['VIv phòng dịch', 'phòng dịch'],
  ['VWC sạch', null],
])('the title in %j is %j', (line, title) => {
  expect(read(`SỞ Y TẾ\nSố: 12/SYT-NVY\n${line}\n\nKính gửi: Các phòng.\n\n1. Thực hiện.\n`).fields.title).toBe(title);
});
