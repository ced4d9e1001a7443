import type { Outline } from '../../../model.ts';
import { alignedFold } from '../../../../vietnamese/fold/aligned-fold.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import { phraseSet } from '../../../text/phrase/phrase-set.ts';
import { printedLines, type HeaderLine } from '../header-lines.ts';
import { signatureWords, type SignatureWord } from './signature-words.ts';

/** The lines among which a signature is, and those that a digital signature prints. */
export interface SignatureLines {
  readonly lines: readonly HeaderLine[];
  readonly stamps: readonly HeaderLine[];
}

/** A footnote under the signature: "[1] Gồm các đồng chí …", "(1) Theo …", "1 Quyết định …". */
const FOOTNOTE = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|[¹²³]|\d{1,3}\s)\s?\p{Lu}/u;

/** The number of a copy: "Số: 12/SY-UBND", "Số: 03/SL-VP", "Số 7-BS/HU". */
const COPY_NUMBER = new RegExp(
  String.raw`^\W{0,3}s[oố0]\s?:?\s{0,3}[\d.…]{0,9}\s?[/-]\s?${oneOf('SY', 'SL', 'TrS', 'TS', 'BS', 'SYBC')}\s?[-/]`,
  'iu',
);

/**
 * "(Đã ký)", "Đã ký:", "[ĐÃ KÝ]", "- Đã ký", "(Ký, đóng dấu)" before or after an office or a name.
 */
const SIGNED_MARKS = [
  String.raw`[([]\s?(?:đã\s)?ký[^)\]]{0,24}[)\]]`,
  String.raw`(?<=^|[-–,]\s?)(?:Đã|ĐÃ)\s(?:ký|KÝ)(?!\s?(?:số|ban|quyết))(?:\s(?:và\s)?đóng dấu)?`,
];
const SIGNED_MARK = new RegExp(String.raw`\s{0,3}${oneOf(...SIGNED_MARKS)}\s?[:.]?\s{0,9}`, 'giu');

/**
 * The lines of closing and nơi nhận down to the first footnote, note or copy, none of which signs
 * anything; a line that has a mark of signing is parted at it ("CHỦ TỊCH (Đã ký) Lê Văn Nam").
 */
export function signatureLinesOf(outline: Outline): SignatureLines {
  const all = printedLines(outline, (b) => b.part === 'conclusions' || b.part === 'recipients');
  const end = all.findIndex(({ text }) => FOOTNOTE.test(text) || COPY_NUMBER.test(text) || endsSignature(text));
  const own = end < 0 ? all : all.slice(0, end);
  const isStamp = ({ text }: HeaderLine): boolean => signatureOpening(text) === 'stamp';
  return { lines: own.filter((line) => !isStamp(line)).flatMap(withoutMark), stamps: own.filter(isStamp) };
}

/** What the words that open a line say of it, by rows of the table; null where they say nothing. */
export function compileSignatureWords(rows: readonly SignatureWord[]): (line: string) => SignatureWord['opens'] | null {
  const phrases = phraseSet(rows.map(({ words }) => words));
  const opensOf = new Map(rows.map(({ words, opens }) => [words, opens]));
  return (line) => {
    const folded = alignedFold(line);
    const start = /^\W*/.exec(folded)?.[0].length ?? 0;
    const found = phrases.at(folded, start);
    const opens = opensOf.get(found ?? '');
    if (found === null || opens === undefined) return null;
    const isHeading = opens === 'copy' && !/\p{Ll}/u.test(line);
    return isHeading || /(?:boi|by)$/.test(found) || /^\s?:/.test(folded.slice(start + found.length)) ? opens : null;
  };
}

const signatureOpening = compileSignatureWords(signatureWords);

function endsSignature(line: string): boolean {
  const opened = signatureOpening(line);
  return opened === 'copy' || opened === 'note';
}

/** The words before and after a mark of signing, each as a line. */
function withoutMark(line: HeaderLine): HeaderLine[] {
  const marks = [...line.text.matchAll(SIGNED_MARK)];
  if (marks.length === 0) return [line];
  const ends = [...marks.map((m) => [m.index, m.index + m[0].length] as const), [line.text.length, 0] as const];
  let from = 0;
  return ends.flatMap(([end, next]) => {
    const text = line.text.slice(from, end).replace(/\s[-–]$/, '');
    const part = { text: text.trim(), start: line.start + from, end: line.start + from + text.trimEnd().length };
    from = next;
    return part.text === '' ? [] : [part];
  });
}
