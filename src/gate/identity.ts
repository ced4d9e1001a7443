import { isGrouped, numbersIn, type DigitRun } from './digits.ts';
import { personNear, wordsBefore, type GateText } from './gate-text.ts';
import { maskedNumber } from './masked.ts';
import type { Sighting } from './sighting.ts';
import { wholeWords } from './whole-words.ts';

const DOCUMENT = new RegExp(
  wholeWords([
    ...['cccd', 'cmnd', 'gcmnd', 'cmtnd', 'cmt', 'can cuoc', 'dinh danh', 'ddcn', 'ho chieu', 'passport'],
    'chung minh (?:nhan dan|thu|quan doi|sy quan|si quan)',
  ]),
);
const INSURANCE = new RegExp(wholeWords(['bhxh', 'bhyt', 'bao hiem xa hoi', 'bao hiem y te']));
/** From the words of the document to its number: "CCCD số", "căn cước công dân của bà … (số". */
const IDENTITY_REACH = 70;
/** A passport or a health insurance card, whose number begins with letters. */
const LETTERED = /(?<![\p{L}\d])(?:[A-Z]\s?\d{7,8}|[A-Z]{2}[\s.-]?\d[\d .-]{11,18}\d)(?![\p{L}\d])/gu;

/**
 * Twelve digits since 2012: code of a province (001–096), century and sex, year of birth, six more.
 */
const TWELVE = /^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/;

/**
 * Numbers of persons. Surface forms: "CCCD số 031085001234", "CMND: 012 345 678", "căn cước … O310
 * 8500 1234" (scan), "hộ chiếu B1234567", twelve digits of their form beside a person's name. Near
 * misses: "CMND/CCCD: ……" (a blank form), "nộp bản sao CCCD trước ngày 20/10/2021", amounts of
 * money, numbers of files and of documents.
 */
export function identityNumbers(read: GateText): Sighting[] {
  const found = numbersIn(read.text, read.folded, isIdentityLike).filter((run) => isSomebodys(read, run));
  const cards = [...read.text.matchAll(LETTERED)].flatMap(({ index, 0: printed }) => {
    const near = wordsBefore(read, index, IDENTITY_REACH);
    const isCard = /^[A-Z]{2}/.test(printed) ? INSURANCE.test(near) : /ho chieu|passport/.test(near);
    return isCard ? [{ start: index, end: index + printed.length }] : [];
  });
  return [...found, ...cards].map(({ start, end }) => ({
    kind: 'identity',
    start,
    end,
    masked: maskedNumber(read.text.slice(start, end)),
  }));
}

function isIdentityLike(digits: string, groups: readonly number[]): boolean {
  if (!isGrouped(groups)) return false;
  // 1 to 9 in a row number the columns of a table.
  if (digits.length === 9 || digits.length === 10) return !'1234567890'.startsWith(digits) || groups.length === 1;
  return digits.length === 12 && digits.startsWith('0');
}

function isSomebodys(read: GateText, { start, end, digits }: DigitRun): boolean {
  const before = lastSentence(wordsBefore(read, start, IDENTITY_REACH));
  if (DOCUMENT.test(before)) return digits.length !== 10;
  if (INSURANCE.test(before)) return digits.length === 10 && personNear(read, start, end, 160, 80) !== null;
  return TWELVE.test(digits) && personNear(read, start, end, 160, 80) !== null;
}

/**
 * What is after the last end of a sentence: a word of the one before says nothing of the number.
 */
function lastSentence(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf('. ')) + 1);
}
