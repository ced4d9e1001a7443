import type { Outline, Span } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { blockAt } from '../../text/block-at.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { CAPITAL_LEVEL } from '../../../vietnamese/level-words.ts';
import { withoutEnd } from '../../text/without-end.ts';
import { capitalTail } from './capital-tail.ts';
import { printedLines, type HeaderLine } from './header-lines.ts';
import { sentenceCase } from './issuer-name.ts';
import type { OfficeWords } from '../../text/office-words.ts';
import { loneName, personAtEnd, personIn } from './person-name.ts';

/**
 * Who signed, by the words of the text. `position` is the signer's own office, not the one signed
 * for.
 */
export interface SignatoryFound extends Span {
  readonly name: string;
  readonly position: string | null;
  readonly capacity: string | null;
  /** The surname as printed, where a scan spoiled it and its reading is certain. */
  readonly printedName: string | null;
  /** The lines that say for whom, and as what, they sign; null without any. */
  readonly signedAs: Span | null;
}

const FOR = /^(?:tm|kt|tl|tuq|t\.m|k\.t|t\.l|t\/m|k\/t|t\/l)[.:,/\s]\s*\S/;

/**
 * "Q. GIÁM ĐỐC", "QUYỀN GIÁM ĐỐC": who holds an office for the time being signs in his own right.
 */
const ACTING = /^(?:Q\s?\.\s?|QUY[ỀẺÈE]N\s)(?=\p{Lu})/u;

/** What takes a small letter after an office: "Chủ tịch huyện", "Phó Bí thư thứ nhất". */
const SMALL_AFTER_OFFICE = new RegExp(String.raw`^(?:${CAPITAL_LEVEL}|Thường|Thứ)(?!\p{L})`, 'u');

interface Read {
  capacity: string[];
  position: string | null;
  lines: HeaderLine[];
}

/** A footnote under the signature: "[1] Gồm các đồng chí …", "(1) Theo …", "1 Quyết định …". */
const FOOTNOTE = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|[¹²³]|\d{1,3}\s)\s?\p{Lu}/u;

/**
 * The signatory: the last person named in the closing, with the last office printed before the name
 * after all `TM.`, `KT.`, `TL.`, `TUQ.` (`T/M`, `K/T`, `T/L`). Surface forms: seals and stamps
 * between office and name; an office in the column beside nơi nhận. Near misses: names inside nơi
 * nhận ("Phó Thủ tướng Vũ Đức Đam (b/c)"), a signer of an annex. The office is null where the line
 * under KT. is lost.
 */
export function recognizeSignatory(outline: Outline, offices: OfficeWords): SignatoryFound | null {
  const lines = withoutFootnotes(printedLines(outline, (b) => b.part === 'conclusions' || b.part === 'recipients'));
  const isConclusion = (line: HeaderLine): boolean => blockAt(outline.blocks, line.start)?.part === 'conclusions';
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as HeaderLine;
    const isItem = /^[^\p{L}]{0,2}[-–—~]|[;,:]$/u.test(line.text) && !isConclusion(line);
    const loneLine = !isItem && (isConclusion(line) || i >= lines.length - 2);
    const person =
      personIn(rightColumn(line.text)) ??
      (isItem ? null : personIn(line.text)) ??
      (loneLine ? personAtEnd(line.text) : null) ??
      (i === lines.length - 1 ? loneName(line.text) : null);
    if (!person) continue;
    return signedBy(person, line, officesAbove(lines, i, offices));
  }
  return nameInColumn(lines, offices);
}

/** The office that a line of a signature prints, as its row names it, with the body after it; null without one. */
export function printedOffice(line: string, offices: OfficeWords): string | null {
  return officeOf(signatureWords(line, offices), offices);
}

/** The lines above the first footnote; names in footnotes sign nothing. */
function withoutFootnotes(lines: readonly HeaderLine[]): readonly HeaderLine[] {
  const at = lines.findIndex((l) => FOOTNOTE.test(l.text));
  return at < 0 ? lines : lines.slice(0, at);
}

/** What stands right of a wide gap: the signature beside the last items of nơi nhận. */
function rightColumn(line: string): string {
  const gap = line.lastIndexOf('   ');
  return gap < 0 ? '' : line.slice(gap).trim();
}

/** The person of a line with the offices printed for the signature. */
function signedBy(
  person: { readonly name: string; readonly printed: string | null },
  { start, end }: HeaderLine,
  { capacity, position, lines }: ReturnType<typeof officesAbove>,
): SignatoryFound {
  return {
    name: person.name,
    printedName: person.printed,
    position: position && !isSignedFor(position, capacity) ? position : null,
    capacity: capacity.length > 0 ? capacity.join(' / ') : null,
    signedAs: spanOf(lines),
    start,
    end,
  };
}

function officesAbove(lines: readonly HeaderLine[], upTo: number, offices: OfficeWords): Read {
  const read: Read = { capacity: [], position: null, lines: [] };
  for (const line of lines.slice(0, upTo)) {
    const tail = signatureWords(line.text, offices);
    const folded = alignedFold(tail);
    if (tail.length < 5) continue;
    if (FOR.test(folded)) {
      read.capacity.push(tail.trim());
      read.position = null;
      read.lines.push(line);
      continue;
    }
    const office = officeOf(tail, offices);
    if (office) {
      read.position = office;
      read.lines.push(line);
    }
  }
  return read;
}

function spanOf(lines: readonly HeaderLine[]): Span | null {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * A name that a flattened column put at the end of an item of nơi nhận: "- UBND các huyện, thị xã,
 * thành phố; Trần Ngọc Căng".
 */
function nameInColumn(lines: readonly HeaderLine[], offices: OfficeWords): SignatoryFound | null {
  for (const line of lines) {
    const match = /[;,]\s{1,9}(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){2,3})$/u.exec(line.text);
    const person = match && personIn(match[1] ?? '');
    if (!person) continue;
    return signedBy(person, line, officesAbove(lines, lines.length, offices));
  }
  return null;
}

/**
 * What the capacity "KT. CHỦ TỊCH" leaves to be said: that its holder did not sign, so a position
 * equal to it is a misreading.
 */
function isSignedFor(position: string, capacity: readonly string[]): boolean {
  return capacity.some((c) => /^(?:KT|K\/T)/i.test(c) && fold(c).endsWith(fold(position)));
}

/**
 * What of a line can be the signature's: an office alone in small letters ("Chủ tịch Quốc hội"), or
 * the capitals at its end.
 */
function signatureWords(line: string, offices: OfficeWords): string {
  const words = line.replace(/[*_]/g, '').trim();
  return offices.at(words)?.length === words.length ? words : capitalTail(words);
}

/**
 * The office a line of capitals prints, with what follows it ("CHỦ TỊCH UBND HUYỆN" → "Chủ tịch
 * UBND huyện"), or null.
 */
function officeOf(line: string, offices: OfficeWords): string | null {
  const bare = withoutEnd(line, /[^\p{L}]/u).replace(/^[^\p{L}]+/u, '');
  const text = bare.replace(ACTING, '');
  const acting = text.length < bare.length;
  const office = offices.at(text);
  if (!office) return null;
  const tail = text.slice(office.length).trim();
  if (tail.length > 40) return null;
  const own = acting ? `Quyền ${office.name}` : office.name;
  return tail === '' ? own : `${own} ${tailCase(tail)}`;
}

/**
 * What follows an office: a body's name ("SỞ Y TẾ" → "Sở Y tế"), or a bare level ("HUYỆN" →
 * "huyện").
 */
function tailCase(tail: string): string {
  const name = sentenceCase(tail);
  return SMALL_AFTER_OFFICE.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
