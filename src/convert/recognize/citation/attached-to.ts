import { itemAt } from '../../../ground/expected.ts';
import type { Outline, Span } from '../../model.ts';
import { dateOfMatch, DATE_PATTERN } from '../../text/date.ts';
import { issuerAfter } from './citation-issuer.ts';
import { citedNumbers } from '../../../number/cited-number.ts';
import { canonicalForm } from '../../../number/document-number.ts';
import { repairedNumber } from '../../text/repaired-number.ts';
import { typeWordBefore, type CitationWords } from './citation-type.ts';

/** The document that an annex says it belongs to. */
export interface AttachedTo {
  readonly documentType: string;
  readonly number: string;
  readonly numberSpan: Span;
  readonly date: string | null;
  readonly dateSpan: Span | null;
  readonly issuer: string | null;
  readonly issuerSpan: Span | null;
}

const NOTE_OPENING = /\((?:Ban hành\s)?[Kk]èm theo\s/gu;
const OPENS_WITH_NOTE = /^\((?:Ban hành\s)?[Kk]èm theo\s/u;
const DATE_IN_NOTE = new RegExp(`^[\\s,]{0,3}[Nn]gày\\s{1,3}${DATE_PATTERN}`, 'u');

/** How far the note reaches. */
const LONGEST_NOTE = 300;

/**
 * What the notes in an annex, or in the head of a text that is only one, say of the document it is
 * attached to: "(Kèm theo Hướng dẫn số 40-HD/BTGDVTW, ngày 27/11/2025 của Ban Tuyên giáo và Dân vận
 * Trung ương)". Null where the annexes say nothing, or name several documents. Near miss: the same
 * note under the title of a regulation names the decision that issued it, which is another
 * document.
 */
export function recognizeAttachedTo({ blocks, reading }: Outline, words: CitationWords): AttachedTo | null {
  const found = blocks
    .filter((b) => b.part === 'annex' || OPENS_WITH_NOTE.test(reading.slice(b.start, b.start + 24)))
    .flatMap((b) => [...reading.slice(b.start, b.end).matchAll(NOTE_OPENING)].map((m) => b.start + m.index))
    .flatMap((at) => noteAt(reading, at, words) ?? []);
  const [first] = found;
  return first && found.every((f) => f.number === first.number) ? first : null;
}

function noteAt(reading: string, at: number, { typeWords, heads }: CitationWords): AttachedTo | null {
  const note = itemAt(reading.slice(at, at + LONGEST_NOTE).split(')', 1), 0);
  const [number] = citedNumbers(note, repairedNumber);
  const type = number && typeWordBefore(note.slice(0, number.start), typeWords);
  if (!number || !type) return null;
  const after = note.slice(number.end);
  const dated = DATE_IN_NOTE.exec(after);
  const date = dated && dateOfMatch(dated, 1);
  const rest = after.slice(dated?.[0].length ?? 0);
  const issuer = issuerAfter(rest, heads);
  const spanOf = (start: number, length: number): Span => ({ start: at + start, end: at + start + length });
  return {
    documentType: type.slug,
    number: canonicalForm(number.number),
    numberSpan: spanOf(number.start, number.end - number.start),
    date,
    dateSpan: dated && date ? spanOf(number.end, dated[0].length) : null,
    issuer,
    issuerSpan: issuer ? spanOf(note.length - rest.length, rest.length) : null,
  };
}
