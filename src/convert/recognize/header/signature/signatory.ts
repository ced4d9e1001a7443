import type { Outline, Span } from '../../../model.ts';
import { blockAt } from '../../../text/layout/block-at.ts';
import { brokenName } from '../broken-name.ts';
import type { HeaderLine } from '../header-lines.ts';
import { isSignedBeside } from './signed-beside.ts';
import { loneName, personAtEnd, personIn, singleName, type PersonName } from '../person-name.ts';
import { nameAtItemEnd } from '../item-end.ts';
import { signatureLinesOf } from './signature-lines.ts';
import { isSignedFor, officesAbove, type Offices, type SigningWords } from './signature-office.ts';

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

/**
 * The signatory: the last person named in the closing, with the last office printed before the name
 * after all `TM.`, `KT.`, `TL.`, `TUQ.` (`T/M`, `K/T`, `T/L`). Surface forms: seals and stamps
 * between office and name; an office in the column beside nơi nhận; a name broken over two lines; a
 * name that only a digital signature prints. Near misses: names inside nơi nhận ("Phó Thủ tướng Vũ
 * Đức Đam (b/c)"), in notes and of who copied the text, a signer of an annex. The office is null
 * where the line under KT. is lost. Of several who signed one below the other it is the last; of
 * two beside each other neither, for their offices cannot be told apart.
 */
export function recognizeSignatory(outline: Outline, words: SigningWords): SignatoryFound | null {
  const { lines, stamps } = signatureLinesOf(outline);
  const isConclusion = (line: HeaderLine): boolean => blockAt(outline.blocks, line.start)?.part === 'conclusions';
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as HeaderLine;
    const broken = isConclusion(line) ? brokenName(outline, lines, i) : null;
    const person = broken ?? personOf(line, { isConclusion: isConclusion(line), fromEnd: lines.length - 1 - i });
    if (!person) continue;
    const above = lines.slice(0, broken ? i - 1 : i);
    if (isSignedBeside(person.name, line, above.filter(isConclusion), words)) return null;
    return signedBy(person, line, officesAbove(above, words));
  }
  return nameInColumn(lines, words) ?? digitalSigner(stamps, officesAbove(lines, words));
}

/**
 * The person whom a line of the closing or of nơi nhận names; `fromEnd`: how many lines follow it.
 */
function personOf(
  { text }: HeaderLine,
  { isConclusion, fromEnd }: { readonly isConclusion: boolean; readonly fromEnd: number },
): PersonName | null {
  const isItem = /^[^\p{L}]{0,2}[-–—~]|[;,:]$/u.test(text) && !isConclusion;
  const isLone = !isItem && (isConclusion || fromEnd <= 1);
  return (
    personIn(rightColumn(text)) ??
    (isItem ? null : personIn(text)) ??
    (isLone ? personAtEnd(text) : null) ??
    (isConclusion ? singleName(text) : null) ??
    (fromEnd === 0 ? loneName(text) : null)
  );
}

/** Who a digital signature says signed, where no line of the text names anybody. */
function digitalSigner(stamps: readonly HeaderLine[], offices: Offices): SignatoryFound | null {
  for (const line of stamps) {
    const person = /^\W*(?:người ký|(?:đã |được )?ký(?: số)? bởi)/iu.test(line.text)
      ? personIn(line.text.replace(/^[^:]{0,20}(?::|bởi)/iu, ''))
      : null;
    if (person) return signedBy(person, line, offices);
  }
  return null;
}

/** What is right of a wide gap: the signature beside the last items of nơi nhận. */
function rightColumn(line: string): string {
  const gap = line.lastIndexOf('   ');
  return gap < 0 ? '' : line.slice(gap).trim();
}

/** The person of a line with the offices printed for the signature. */
function signedBy(person: PersonName, { start, end }: HeaderLine, offices: Offices): SignatoryFound {
  const { capacity, position, signedAs } = offices;
  return {
    name: person.name,
    printedName: person.printed,
    position: position && !isSignedFor(position, capacity) ? position : null,
    capacity: capacity.length > 0 ? capacity.join(' / ') : null,
    signedAs,
    start,
    end,
  };
}

/** A name that a flattened column put at the end of an item of nơi nhận. */
function nameInColumn(lines: readonly HeaderLine[], words: SigningWords): SignatoryFound | null {
  for (const line of lines) {
    const person = nameAtItemEnd(line.text)?.person;
    if (person) return signedBy(person, line, officesAbove(lines, words));
  }
  return null;
}
