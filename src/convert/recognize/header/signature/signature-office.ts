import { oneOf } from '../../../text/phrase/one-of.ts';
import type { Span } from '../../../model.ts';
import { alignedFold } from '../../../../vietnamese/fold/aligned-fold.ts';
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { CAPITAL_LEVEL } from '../../../../vietnamese/level-words.ts';
import { opensWithBody, type BodyHeads } from '../../../text/body/body-heads.ts';
import type { OfficeWords } from '../../../text/body/office-words.ts';
import { withoutEnd } from '../../../text/phrase/without-end.ts';
import { capitalTail } from '../capital-tail.ts';
import type { HeaderLine } from '../header-lines.ts';
import { issuerInSentenceCase } from '../issuer/name-case.ts';

/** The words of the tables that a signature has. */
export interface SigningWords {
  readonly offices: OfficeWords;
  readonly heads: BodyHeads;
}

/** What is printed above a name: for whom it is signed, line by line, and the last office. */
export interface Offices {
  readonly capacity: readonly string[];
  readonly position: string | null;
  /** All those lines; null where there are none. */
  readonly signedAs: Span | null;
}

/** For whom somebody signs, as it is abbreviated and as it is written out (folded). */
const FOR_SHORT = oneOf(
  'tm',
  'kt',
  'tl',
  'tuq',
  String.raw`t\.m`,
  String.raw`k\.t`,
  String.raw`t\.l`,
  't/m',
  'k/t',
  't/l',
);
const FOR_WRITTEN = oneOf('ky thay', 'thay mat', 'thua lenh', 'thua uy quyen');
const FOR = new RegExp(String.raw`^(?:${FOR_SHORT}[.:,/\s]\s*|${FOR_WRITTEN}\s)\S`);

/** The first words of a capacity, which are no office. */
const FOR_WORD = new RegExp(
  `^${oneOf(
    ...['TM', 'KT', 'TL', 'TUQ', 'T', 'M', 'K', 'L'],
    ...['KÝ', 'THAY', 'MẶT', 'THỪA', 'LỆNH', 'UỶ', 'ỦY', 'QUYỀN'],
  )}$`,
  'iu',
);

/** A capacity written out, in small letters. */
const WRITTEN_CAPACITY = new RegExp(
  String.raw`^${oneOf('Ký thay', 'Thay mặt', 'Thừa lệnh', 'Thừa [uủ][yỷ] quyền')}\s\p{Lu}`,
  'u',
);
const LONGEST_CAPACITY = 80;

/** A body after an office in small letters is no longer than this. */
const LONGEST_BODY = 60;
const SMALL_LEVEL = new RegExp(String.raw`^(?:${CAPITAL_LEVEL})(?!\p{L})`, 'iu');

/**
 * "Q. GIÁM ĐỐC", "QUYỀN GIÁM ĐỐC": who holds an office for the time being signs in his own right.
 */
const ACTING = /^(?:Q\s?\.\s?|QUY[ỀẺÈE]N\s)(?=\p{Lu})/u;

/** What takes a small letter after an office: "Chủ tịch huyện", "Phó Bí thư thứ nhất". */
const SMALL_AFTER_OFFICE = new RegExp(String.raw`^(?:${CAPITAL_LEVEL}|Thường|Thứ|Cơ quan|Cơ sở|Đơn vị)(?!\p{L})`, 'u');

/** The capacities and the office of the lines of a signature above its name. */
export function officesAbove(lines: readonly HeaderLine[], words: SigningWords): Offices {
  const capacity: string[] = [];
  let position: string | null = null;
  const read: HeaderLine[] = [];
  for (const line of lines) {
    for (const part of chainParts(wordsOfSignature(line.text, words), words.offices)) {
      if (part.length < 5) continue;
      if (isCapacity(part)) {
        capacity.push(part.trim());
        position = null;
        read.push(line);
        continue;
      }
      const office = officeOf(part, words);
      if (office) {
        position = office;
        read.push(line);
      }
    }
  }
  const [first, last] = [read[0], read.at(-1)];
  return { capacity, position, signedAs: first && last ? { start: first.start, end: last.end } : null };
}

/**
 * The office that a line of a signature prints, as its row names it, with the body after it; null
 * without one.
 */
export function printedOffice(line: string, words: SigningWords): string | null {
  return officeOf(wordsOfSignature(line, words), words);
}

/**
 * Whether words open with a capacity: `TM.`, `KT.`, `TL.`, `TUQ.`, `T/M`, `KÝ THAY` … and for whom.
 */
function isCapacity(words: string): boolean {
  return FOR.test(alignedFold(words));
}

/**
 * What of a line can be the signature's: an office in small letters, alone or with its body ("Chủ
 * tịch Quốc hội", "Vụ trưởng Vụ Pháp chế"), a capacity, or the capitals at its end, of several
 * columns the last.
 */
function wordsOfSignature(line: string, { offices, heads }: SigningWords): string {
  const words = line.replace(/[*_]/g, '').trim();
  const office = offices.at(words);
  const body = office === null ? '' : words.slice(office.length).trim();
  if (office !== null && (body === '' || isBodyInSmall(body, heads))) return words;
  if (WRITTEN_CAPACITY.test(words) && words.length < LONGEST_CAPACITY) return words;
  const tail = capitalTail(words);
  const column = tail.slice(tail.lastIndexOf('   ') + 1).trim();
  return column !== tail && (isCapacity(column) || offices.at(column) !== null) ? column : tail;
}

/** "Sở Y tế", "Ủy ban nhân dân tỉnh Sơn La", "huyện": a body after an office, not in capitals. */
function isBodyInSmall(body: string, heads: BodyHeads): boolean {
  if (body.length > LONGEST_BODY || !/\p{Ll}/u.test(body) || /[\d.,;:()]/.test(body)) return false;
  return opensWithBody(alignedFold(body), heads) || SMALL_LEVEL.test(body);
}

/**
 * The parts of a chain that a line prints whole: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" is
 * a capacity, another, and an office. Near misses: "T/M BAN BÍ THƯ", "TM. ĐOÀN CHỦ TỊCH", whose body
 * has the name of an office.
 */
function chainParts(words: string, offices: OfficeWords): string[] {
  const parts = words.split(/\s+(?=(?:KT|TL|TUQ|K\/T|T\/L)[.\s])/u);
  const last = parts.at(-1) ?? '';
  const at = isCapacity(last) ? lastOfficeIn(last, offices) : null;
  return at === null ? parts : [...parts.slice(0, -1), last.slice(0, at).trim(), last.slice(at)];
}

/**
 * Where the last office of a capacity begins that is not whom it is signed for; null without one.
 */
function lastOfficeIn(capacity: string, offices: OfficeWords): number | null {
  let last: number | null = null;
  let isFirst = true;
  let end = 0;
  for (const { index, 0: word } of capacity.matchAll(/\p{L}+/gu)) {
    if (index < end || (isFirst && FOR_WORD.test(word))) continue;
    const found = /(?:BAN|(?<!\p{L}\s)ĐOÀN)\s$/u.test(capacity.slice(Math.max(0, index - 8), index))
      ? null
      : offices.at(capacity.slice(index, index + LONGEST_BODY));
    if (found !== null && !isFirst) last = index;
    end = index + (found?.length ?? 0);
    isFirst = false;
  }
  return last;
}

/**
 * What the capacity "KT. CHỦ TỊCH" leaves to be said: that its holder did not sign, so a position
 * equal to it is a misreading.
 */
export function isSignedFor(position: string, capacity: readonly string[]): boolean {
  return capacity.some((c) => /^(?:KT|K\/T)/i.test(c) && fold(c).endsWith(fold(position)));
}

/**
 * The office a line of capitals prints, with what follows it ("CHỦ TỊCH UBND HUYỆN" → "Chủ tịch
 * UBND huyện"), or null.
 */
function officeOf(line: string, { offices, heads }: SigningWords): string | null {
  const bare = withoutEnd(line, /[^\p{L}]/u).replace(/^[^\p{L}]+/u, '');
  const text = bare.replace(ACTING, '');
  const acting = text.length < bare.length;
  const office = offices.at(text);
  if (!office) return null;
  const tail = text.slice(office.length).trim();
  if (tail.length > 40) return null;
  const own = acting ? `Quyền ${office.name}` : office.name;
  return tail === '' ? own : `${own} ${/\p{Ll}/u.test(tail) ? tail : tailCase(tail, heads)}`;
}

/**
 * What follows an office: a body's name ("SỞ Y TẾ" → "Sở Y tế"), or a bare level ("HUYỆN" →
 * "huyện").
 */
function tailCase(tail: string, heads: BodyHeads): string {
  const name = issuerInSentenceCase(tail, heads);
  return SMALL_AFTER_OFFICE.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
