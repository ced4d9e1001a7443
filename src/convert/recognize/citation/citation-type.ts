import { expected, itemAt } from '../../../ground/expected.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import type { DocumentType } from '../../../schema/row/document-type.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { escapePattern } from '../../../ground/escape-pattern.ts';
import type { DocumentNumber } from '../../../number/document-number.ts';
import { isLegislature, symbolPieces } from '../../../number/symbol-pieces.ts';

/** The words of the tables that citations are read by. */
export interface CitationWords {
  readonly typeWords: TypeWords;
  readonly heads: BodyHeads;
}

/**
 * Folded names as words beside a number may have them, longest first: "nghi quyet lien tich" before
 * "nghi quyet".
 */
export interface TypeWords {
  readonly before: RegExp;
  readonly slugs: ReadonlyMap<string, string>;
  /** By abbreviation, the types that it stands for. */
  readonly abbreviations: ReadonlyMap<string, readonly Pick<DocumentType, 'slug' | 'regime'>[]>;
}

/**
 * Slug of a letter: its symbol begins with an office, whose initials may be those of a type (CT:
 * Cục Thuế).
 */
const LETTER_TYPE = 'cong-van';

/**
 * Laws are cited by name before their number, and names have commas: "Luật Phòng, chống ma túy số
 * 73/2021/QH14".
 */
const LAWS = new Set(['luat', 'bo-luat', 'phap-lenh']);
const LAW_NAME = /^\s[a-z0-9 ,()/-]{2,150}?\sso\s*:?\s*$/;

const BEFORE_NUMBER = oneOf(
  ...['lien tich', String.raw`nam \d{4}`, 'hanh dong', 'cua [a-z0-9 ,]{2,60}?', 'to chuc [a-z ]{2,40}?'],
  '[a-z ]{0,50}?',
);

/** What may stand between a type word and its number: "của UBND tỉnh:", "số", "lien tich". */
const CONNECTS = new RegExp(String.raw`^(?:\s*\(?${BEFORE_NUMBER})?\s*[:,]?\s*(?:s[oe6]\s*[:.,]{0,2}\s*)?\(?\s*$`);

/** Compiles the table of document types for use beside numbers. */
export function typeWords(types: readonly DocumentType[]): TypeWords {
  const slugs = new Map(types.map((t) => [spacedOnce(fold(t.name)), t.slug]));
  const names = [...slugs.keys()]
    .sort((a, b) => b.length - a.length)
    .map((n) => escapePattern(n).replace(/ /g, '\\s{1,3}'));
  const abbreviations = new Map<string, DocumentType[]>();
  for (const t of types) for (const a of t.abbreviations) abbreviations.set(a, [...(abbreviations.get(a) ?? []), t]);
  // Without a row nothing may match: an empty choice would match everywhere.
  const choice = names.length > 0 ? names.join('|') : '(?!)';
  return { before: new RegExp(`(?<![a-z])(${choice})(?![a-z])`, 'g'), slugs, abbreviations };
}

/** The type that words found by `before` name. */
export function typeOfWords(found: string, { slugs }: TypeWords): string {
  return expected(slugs.get(spacedOnce(found)), 'the name of a document type');
}

function spacedOnce(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * The types that the symbol itself says: `17/CT-UBND` chỉ thị, `12-CT/TU` chỉ thị; several where it
 * leaves that open. Of several none is of the other regime: TT is thông tư to the State and
 * thông tri to the Party, TB thông báo to the State and thông báo or tuyên bố to the Party. QĐ is
 * quyết định to both, and quy định to the Party as well.
 */
export function typeOfSymbol(
  { symbol, regime }: Pick<DocumentNumber, 'symbol' | 'regime'>,
  words: TypeWords,
): readonly string[] {
  const first = itemAt(symbolPieces(symbol), 0);
  const party = regime === 'party';
  const types = words.abbreviations.get(first) ?? [];
  const own = types.length < 2 ? types : types.filter((type) => type.regime !== (party ? 'state' : 'party'));
  return own.map(({ slug }) => slug).filter((slug) => party || first !== 'QĐ' || slug === 'quyet-dinh');
}

/**
 * The document type of a cited number. What the symbol says is certain; words beside it decide what
 * a symbol leaves open (QH15: luật or nghị quyết); a symbol of an office without a type
 * ("3375/UBND-VX") is a công văn (Nghị định 30/2020/NĐ-CP, phụ lục VI). `word` is the type word
 * before the number, if any; it decides alone where it says công văn: "công văn số 151/CT-TTHT" is
 * a letter of a Cục Thuế.
 */
export function citedType(number: DocumentNumber, word: string | null, words: TypeWords): string | null {
  if (word === LETTER_TYPE) return 'cong-van';
  const bySymbol = typeOfSymbol(number, words);
  if (bySymbol.length === 1) return bySymbol[0] ?? null;
  if (bySymbol.length > 1) return word !== null && bySymbol.includes(word) ? word : null;
  const first = itemAt(symbolPieces(number.symbol), 0);
  if (isLegislature(first)) return word ?? (first.startsWith('UBTV') ? 'nghi-quyet' : null);
  if (first.startsWith('TTLT')) return 'thong-tu-lien-tich';
  if (word !== null && word !== 'van-ban') return word;
  return number.year === null ? 'cong-van' : null;
}

/**
 * The last type word in what is before a number, if nothing but list words, "số" and other
 * numbers is between: slug and where it begins.
 */
export function typeWordBefore(before: string, words: TypeWords): { slug: string; at: number } | null {
  const folded = alignedFold(before);
  let last: { slug: string; at: number; end: number } | null = null;
  for (const m of folded.matchAll(words.before)) {
    // "Luật Quy hoạch đô thị", "Pháp lệnh Hợp đồng kinh tế": the law's name begins like a type.
    if (last && LAWS.has(last.slug) && folded.slice(last.end, m.index).trim() === '') continue;
    last = { slug: typeOfWords(m[0], words), at: m.index, end: m.index + m[0].length };
  }
  if (!last) return null;
  const between = folded.slice(last.end);
  const connected = CONNECTS.test(between) || (LAWS.has(last.slug) && LAW_NAME.test(between));
  return connected ? { slug: last.slug, at: last.at } : null;
}
