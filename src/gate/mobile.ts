import { isGrouped, numbersIn, type DigitRun } from './digits.ts';
import { personNear, wordsAfter, wordsBefore, type GateText } from './gate-text.ts';
import { maskedNumber } from './masked.ts';
import { namesOffice } from './offices.ts';
import type { Sighting } from './sighting.ts';
import { wholeWords } from './whole-words.ts';

/**
 * Mobile numbers since 2018 (03, 05, 07, 08, 09) and the eleven digits of before (012, 016, 018,
 * 019).
 */
const MOBILE = /^(?:0|84)(?:[35789]\d{8}|1[2689]\d{8})$/;
/** Numbers that everybody is to call. */
const PUBLIC_LINE = new RegExp(
  ['duong day nong', 'hotline', 'tong dai', 'truc ban', 'so may truc', 'ho tro ky thuat', 'cskh'].join('|'),
);
/** Units of offices: between a name and a number they make it a number at work. */
const WORK_UNITS = [
  ...[
    'phong',
    'so(?= [yntglxvkd])',
    'vu',
    'cuc',
    'van phong',
    'chi cuc',
    'trung tam',
    'bo phan',
    'to cong tac',
    'cong an',
  ],
  ...['ubnd', 'uy ban nhan dan', 'ban', 'don vi', 'thuong truc', 'tram', 'vien', 'chi nhanh', 'cong ty', 'hop tac xa'],
  'truong (?:thcs|thpt|tieu hoc|mam non)',
];
const AT_WORK = new RegExp(String.raw`(?<![a-z])(?:${WORK_UNITS.join('|')})\s+[a-z]`);
/** "Vướng mắc liên hệ Sở Y tế qua ông …": whom an office names for questions. */
const CONTACT = new RegExp(
  String.raw`(?:lien he|vuong mac|dau moi)[^;\n]{0,60}(?<![a-z])(?:${WORK_UNITS.join('|')})\s+[a-z]`,
);
/** Persons without a name, whose telephone is as much theirs. */
const SOMEBODY = new RegExp(
  wholeWords([
    ...['benh nhan', 'nguoi benh', 'nguoi nha', 'gia dinh', 'ho ong', 'ho ba', 'nguoi khieu nai', 'nguoi to cao'],
    ...['nguoi lien he', 'chu ho', 'phu huynh', 'nan nhan', 'f0', 'f1'],
  ]),
);
/** "chị Lan", whose family name is left out. */
const FIRST_NAME = /(?:^|[^\p{L}])(?:ông|bà|anh|chị|chú|bác|cô|cháu)\s\p{Lu}\p{Ll}+/u;

/**
 * Mobile numbers beside a person. Surface forms: "ông Nguyễn Văn Hùng, điện thoại 0912 345 678",
 * "+84 912.345.678", "SĐT: O912345678" (scan), a row of a table. Near misses: hotlines, land lines
 * (02…), 1800 and 1900, "đồng chí Trần Văn Nam, chuyên viên, ĐT 0912 345 678" (an office), an
 * office's own mobile without a person.
 */
export function mobileNumbers(read: GateText): Sighting[] {
  return numbersIn(read.text, read.folded, isMobile)
    .filter((run) => isPersonal(read, run))
    .map(({ start, end }) => ({ kind: 'phone', start, end, masked: maskedNumber(read.text.slice(start, end)) }));
}

function isMobile(digits: string, groups: readonly number[]): boolean {
  // 03.12.2024 11 is a day and an hour; a mobile number never begins with a group of two.
  const isDay = groups.length > 1 && groups[0] === 2 && digits.startsWith('0');
  return MOBILE.test(digits) && !isDay && isGrouped(groups);
}

function isPersonal(read: GateText, { start, end }: DigitRun): boolean {
  const before = wordsBefore(read, start, 160);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (PUBLIC_LINE.test(line.slice(-80))) return false;
  const person = personNear(read, start, end, 160, 60);
  if (!person) {
    const around = read.text.slice(start - line.length, end + 30).split('\n')[0] ?? '';
    return SOMEBODY.test(line) || (FIRST_NAME.test(around) && !namesOffice(lastItem(line)));
  }
  const [first, last] = [Math.min(person.start, start), Math.max(person.end, end)];
  const between = read.folded.slice(Math.min(person.end, end), Math.max(person.start, start));
  const after = firstItem(wordsAfter(read, last, 60));
  const around = lastItem(`${wordsBefore(read, first, 60)} ${between}`);
  if (CONTACT.test(around)) return false;
  return !namesOffice(around) && !namesOffice(after) && !AT_WORK.test(`${between} `) && !/@\S{0,40}gov\.vn/.test(after);
}

/**
 * What belongs to the same entry of a list as the words at the end; "BS." and "TS." end no
 * sentence.
 */
function lastItem(words: string): string {
  return words.split(/;|(?<=[a-z]{4}|[\d)])\. /).at(-1) ?? '';
}

function firstItem(words: string): string {
  return words.split(/[;\n]|\. /)[0] ?? '';
}
