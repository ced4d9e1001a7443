import { oneOf } from '../../text/phrase/one-of.ts';
import { itemAt } from '../../../ground/expected.ts';
import type { CitationMention, Outline } from '../../model.ts';
import { blockAt } from '../../text/layout/block-at.ts';
import { dateAround } from './citation-date.ts';
import { issuerAfter, issuerBefore, issuerBetween } from './citation-issuer.ts';
import { canonicalForm, type DocumentNumber } from '../../../number/document-number.ts';
import { citedNumbers, type CitedNumber } from '../../../number/cited-number.ts';
import { sameNumberKey } from '../../../number/number-key.ts';
import { symbolPieces } from '../../../number/symbol-pieces.ts';
import { repairedNumber } from '../../text/repaired-number.ts';
import { citedType, typeWordBefore, type CitationWords, type TypeWords } from './citation-type.ts';
import { basesAmong } from './citation-role.ts';
import { relationReader } from './relation.ts';
import { sharedRelation } from './shared-relation.ts';
import type { StatedRelation } from './stated-verb.ts';
import { shortRepeats } from './citation-short.ts';

/** What joins the numbers of one list: "số 2522/UBND-VX, 2523/UBND-VX", "số 15 và số 19". */
const JOINS = /^\s*(?:(?:[,;]|và|,\s*và|hoặc)\s*)?(?:[Ss][ốỐóo]\s*[:.,]{0,2}\s*)?$/u;

interface CitationDraft extends CitedNumber {
  word: string | null;
  wordStart: number;
  date: string | null;
  dateEnd: number;
  issuer: string | null;
  /** Whether the type word is that of the list it is in. */
  readonly joined: boolean;
}

const WORDS_AROUND = 170;

/**
 * Every document cited by số, ký hiệu, in text order, the document itself left out. Surface forms:
 * type, number, date and issuer in any order and punctuation; lists that share a type or a date;
 * numbers cut by a line; short repeats ("Chỉ thị 16") of a full citation in the same text. Near
 * misses: dates, fractions, telephone and road numbers, 24/7.
 */
export function recognizeCitations(
  outline: Outline,
  own: { number: string | null; date: string | null; at: number | null; type: string | null },
  words: CitationWords,
): CitationMention[] {
  const { reading } = outline;
  const { typeWords, heads } = words;
  const drafts: CitationDraft[] = [];
  let from = 0;
  for (const found of citedNumbers(reading, repairedNumber)) {
    if (own.at !== null && found.start >= own.at && found.start < own.at + 40 && isHeader(outline, found.start))
      continue;
    const draft = draftOf(found, reading, from, drafts.at(-1) ?? null, words);
    drafts.push(draft);
    from = draft.dateEnd;
  }
  shareWithinLists(drafts, reading);
  const cited = drafts.filter((d) => !isOwnNumber(d, own) && !isOwnHeading(outline, d.start));
  const relations = relationsOf(outline, cited, typeNameOf(own.type, typeWords));
  const bases = basesAmong(
    outline,
    cited.map((d) => ({ start: d.wordStart, end: d.dateEnd })),
    heads,
  );
  const full = cited.map((d, i): CitationMention => {
    const span = { start: d.wordStart, end: d.dateEnd };
    return {
      ...span,
      number: canonicalForm(d.number),
      documentType: citedType(d.number, wordFor(d), typeWords),
      date: d.date,
      issuer: d.issuer,
      role: bases[i] ? 'basis' : 'cites',
      relations: relations[i] ? [relations[i].relation] : [],
      inPart: relations[i]?.inPart ? [relations[i].relation] : [],
    };
  });
  return [...full, ...shortRepeats(outline, full, words)].sort((a, b) => a.start - b.start);
}

/**
 * Whether a citation is of the document itself: its number, and not the number of another year, for
 * offices begin at 1 again each January.
 */
function isOwnNumber({ number, date }: CitationDraft, own: { number: string | null; date: string | null }): boolean {
  if (own.number === null || sameNumberKey(canonicalForm(number)) !== sameNumberKey(own.number)) return false;
  return date === null || own.date === null || date.slice(0, 4) === own.date.slice(0, 4);
}

function isHeader(outline: Outline, offset: number): boolean {
  return blockAt(outline.blocks, offset)?.role === 'header';
}

/** Reads the words around one number. `from` is where the citation before it ended. */
function draftOf(
  found: CitedNumber,
  reading: string,
  from: number,
  previous: CitationDraft | null,
  { typeWords, heads }: CitationWords,
): CitationDraft {
  const before = reading.slice(Math.max(from, found.start - WORDS_AROUND), found.start);
  const left = before.slice(before.lastIndexOf('\n') + 1);
  const type = typeWordBefore(left, typeWords);
  const joined = previous !== null && type === null && JOINS.test(reading.slice(previous.dateEnd, found.start));
  const wordStart = type ? found.start - left.length + type.at : found.start;
  const leading = reading.slice(Math.max(0, wordStart - WORDS_AROUND), wordStart);
  const after = itemAt(reading.slice(found.end, found.end + WORDS_AROUND + 60).split('\n', 1), 0);
  const dated = dateAround(leading, after, found.number.year);
  const issuer =
    issuerAfter(after.slice(dated.length), heads) ??
    (type ? (issuerBetween(wordsToNumber(left, type.at), heads) ?? issuerBefore(leading, heads)) : null) ??
    dated.issuer;
  return {
    ...found,
    word: type?.slug ?? (joined ? previous.word : null),
    wordStart: joined ? found.start : wordStart,
    date: dated.date,
    dateEnd: found.end + dated.length,
    issuer,
    joined,
  };
}

/**
 * What is between a type word and its number, without the word: "Quyết định của Bộ Y tế số" → " của
 * Bộ Y tế số".
 */
function wordsToNumber(left: string, typeAt: number): string {
  return left.slice(typeAt).replace(/^\p{L}+(?:\s\p{L}+)??(?=\s+của\s)/u, '');
}

/**
 * A list shares what its last member states: "số 1280/TTr-CP và số 1281/TTr-CP ngày 29/12/2025 của
 * Chính phủ" dates both, when nothing but list words is between them (a type word of its own
 * ends the sharing of the date); the issuer is shared along a run of dated citations joined by
 * commas.
 */
function shareWithinLists(drafts: CitationDraft[], reading: string): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, next] = [drafts[i] as CitationDraft, drafts[i + 1] as CitationDraft];
    const gap = reading.slice(draft.dateEnd, next.start);
    if (gap.includes('\n')) continue;
    const plain = JOINS.test(gap);
    const words = gap.replace(/\s+/g, ' ');
    if (plain && draft.date === null) draft.date = next.date;
    const listed = plain || /^\s*(?:,|và|;)\s*(?:các\s)?[\p{L}\s]{3,26}?\s(?:[Ss]ố\s*:?)?\s*$/u.test(words);
    if (listed && draft.issuer === null && next.issuer !== null && sameOrgan(draft.number, next.number))
      draft.issuer = next.issuer;
  }
}

/** Numbers in stamps and in the number line of this document are not citations. */
function isOwnHeading(outline: Outline, offset: number): boolean {
  const block = blockAt(outline.blocks, offset);
  return block?.part === 'stamp' || block?.role === 'header' || block?.part === 'recipients';
}

/** What the text states this document does to each cited one; the members of a list share it. */
function relationsOf(
  outline: Outline,
  cited: readonly CitationDraft[],
  ownType: string | null,
): readonly (StatedRelation | null)[] {
  const read = relationReader(outline, ownType);
  const relations: (StatedRelation | null)[] = [];
  for (const [i, { wordStart, dateEnd }] of cited.entries()) {
    const previous = cited[i - 1];
    const before = relations[i - 1] ?? null;
    const between = previous && before ? outline.reading.slice(previous.dateEnd, wordStart) : '';
    const shared = before && between !== '' && between.length < 160 ? sharedRelation(before, between) : null;
    relations.push(read({ start: wordStart, end: dateEnd }) ?? shared);
  }
  return relations;
}

/** The folded name of a type: "quyet-dinh" → "quyet dinh". */
function typeNameOf(slug: string | null, { slugs }: TypeWords): string | null {
  return slug === null ? null : ([...slugs].find(([, s]) => s === slug)?.[0] ?? null);
}

/**
 * "các Công văn số 12/UBND-NC, 15/QĐ-UBND": a type word taken over from the list yields to a symbol
 * that says its own, unless that is CT (chỉ thị, or Cục Thuế).
 */
function wordFor(draft: CitationDraft): string | null {
  const isOfOffice = symbolPieces(draft.number.symbol)[0] === 'CT';
  return draft.joined && draft.word === 'cong-van' && !isOfOffice ? null : draft.word;
}

/** Organs as symbols name them, wherever in the symbol they stand. */
const ORGAN = new RegExp(
  oneOf(
    ...['UBND', 'HĐND', 'TTg', 'NQ-CP', 'NĐ-CP', 'VPCP', '/TU', '/HU', '/TW', 'TTr-CP'],
    // A ministry: BYT, BTNMT.
    'B[A-ZĐ]{2,7}',
  ),
  'u',
);

/**
 * Numbers whose symbols name one organ ("3375/UBND-VX", "1392/QĐ-UBND") may share "của UBND tỉnh
 * Lai Châu"; others may not.
 */
function sameOrgan(a: DocumentNumber, b: DocumentNumber): boolean {
  const organ = organOf(a);
  return organ !== null && organ === organOf(b);
}

function organOf(number: DocumentNumber): string | null {
  return ORGAN.exec(canonicalForm(number))?.[0].replace(/^(?:NQ|NĐ|TTr)-/, '') ?? null;
}
