import { numbersIn } from './digits.ts';
import { personNear, wordsAfter, wordsBefore, type GateText } from './gate-text.ts';
import { maskedNumber } from './masked.ts';
import type { Sighting } from './sighting.ts';

const ACCOUNT = /(?<![a-z])(?:tai khoan|stk|tk)(?![a-z])[^;\n]{0,40}$/;
const INSTITUTION = new RegExp(
  [
    ...[
      'kho bac',
      'kbnn',
      'uy ban',
      'ubnd',
      'mat tran',
      'quy ',
      'so tai chinh',
      'phong tai chinh',
      'cong ty',
      'benh vien',
    ],
    ...['truong (?:thcs|thpt|tieu hoc|mam non|dai hoc)', 'trung tam', 'hoi chu thap', 'ban van dong', 'chi cuc'],
    ...['cuc thue', 'thu ngan sach', 'tam giu'],
  ].join('|'),
);

/**
 * Accounts of persons at a bank. Surface forms: "số tài khoản 0123 456 789 … chủ tài khoản Nguyễn
 * Văn Hùng", "STK: …". Near misses: accounts of the treasury, of a fund, of a committee; accounts
 * that are user names; blank forms.
 */
export function bankAccounts(read: GateText): Sighting[] {
  return numbersIn(read.text, read.folded, (digits) => digits.length >= 6 && digits.length <= 19)
    .filter(({ start, end }) => {
      const before = wordsBefore(read, start, 70);
      if (!ACCOUNT.test(before)) return false;
      const around = `${before} ${wordsAfter(read, end, 90)}`;
      return personNear(read, start, end, 120, 90) !== null && !INSTITUTION.test(around);
    })
    .map(({ start, end }) => ({ kind: 'account', start, end, masked: maskedNumber(read.text.slice(start, end)) }));
}
