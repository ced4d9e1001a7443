/** Figures of dates and numbers that a scan has parted or spoilt: one certain reading, or none. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../convert.ts';

function fieldsOf(given: { readonly number?: string; readonly day?: string; readonly body?: string }) {
  const text = `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
${given.number ?? 'Số: 86/KH-UBND'}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sơn La, ${given.day ?? 'ngày 05 tháng 5 năm 2019'}

KẾ HOẠCH
Về công tác y tế

${given.body ?? 'Nội dung.'}
`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields;
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
