/**
 * Recognises a query that is a document's number. Forms: 17/CT-UBND, 17 / CT – UBND, 17 CT-UBND,
 * 30/2020/NĐ-CP, 12-CT/TU, Chỉ thị số 17/CT-UBND, CT 17, chỉ thị 17 hà nội. Near misses: Covid-19,
 * 24/24, 5/2021, 4 tại chỗ, quyết định đúng.
 */
import { sameNumberKey } from '../../number/number-key.ts';
import { symbolPieces } from '../../number/symbol-pieces.ts';
import { typedNumber, type TypedNumber } from '../../number/typed-number.ts';
import { asMeant } from '../../vietnamese/fold/look-alikes.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { searchWords } from './words.ts';

/** A type of document: its name and the abbreviations used in numbers. */
export interface TypeRow {
  readonly slug: string;
  readonly name: string;
  readonly abbreviations: readonly string[];
}

/**
 * `canonical`: the key of the number (`sameNumberKey`), or null where only its figure and type are
 * given. `rest`: words beside it.
 */
export interface NumberQuery {
  readonly canonical: string | null;
  readonly figure: number;
  readonly types: readonly string[];
  readonly rest: readonly string[];
}

interface TypedStart {
  readonly slugs: readonly string[];
  readonly length: number;
}

/**
 * The key of a text that is a document's number and nothing else; null for any other. It knows no
 * types, so a number with a dash after its figure (the Party's: 12-CT/TU, 05-NQ/TW) is one only
 * where a stroke comes later. Near misses: 12-CT, 2-Nguyễn, 15-20, Chỉ thị 17/CT-UBND.
 */
export function wholeNumber(typed: string): string | null {
  const read = typedNumber(withoutType(typed.normalize('NFC').trim(), []).text);
  if (read === null || read.rest !== '') return null;
  return read.number.sign === '/' || read.text.includes('/') ? sameNumberKey(read.text) : null;
}

/** Reads a number; null where the query is not a number. */
export function readNumberQuery(query: string, types: readonly TypeRow[]): NumberQuery | null {
  const typed = withoutType(query.normalize('NFC'), types);
  const full = typedNumber(typed.text);
  if (full && isNumber(full, types)) {
    const slugs = typed.slugs.length > 0 ? typed.slugs : slugsOfAbbreviation(full.number.symbol, types);
    return {
      canonical: sameNumberKey(full.text),
      figure: Number.parseInt(full.number.figures, 10),
      types: slugs,
      rest: searchWords(full.rest),
    };
  }
  const words = searchWords(typed.text);
  const figure = words[0];
  if (typed.slugs.length > 0 && figure !== undefined && /^\d{1,5}$/.test(figure)) {
    return { canonical: null, figure: Number(figure), types: typed.slugs, rest: words.slice(1) };
  }
  const after = typeAtStart(words.slice(1), types);
  if (figure !== undefined && /^\d{1,5}$/.test(figure) && after.length > 0 && words.length === 1 + after.length) {
    return { canonical: null, figure: Number(figure), types: after.slugs, rest: [] };
  }
  return null;
}

/**
 * The canonical form of a number that is the whole query; null where words are beside it or only
 * its figure is given.
 */
export function numberAlone(number: NumberQuery | null): string | null {
  return number?.rest.length === 0 ? number.canonical : null;
}

function withoutType(typed: string, types: readonly TypeRow[]): { slugs: readonly string[]; text: string } {
  const text = asMeant(typed);
  const start = typeAtStart(searchWords(text), types);
  const rest = text.replace(new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{M}\\p{N}]+){${start.length}}\\s*`, 'u'), '');
  return { slugs: start.slugs, text: rest.replace(/^số\s*:?\s*|^so\s+(?=\d)/iu, '') };
}

/** The types that a query's first words name: by name (also without tones), or by abbreviation. */
function typeAtStart(words: readonly string[], types: readonly TypeRow[]): TypedStart {
  const slugs = slugsByForm(types);
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const named = slugs.get(words.slice(0, length).map(fold).join(' '));
    if (named) return { slugs: [...named], length };
  }
  return { slugs: [], length: 0 };
}

/** Kept, because a query is read several times against the same table. */
const knownForms = new WeakMap<readonly TypeRow[], ReadonlyMap<string, ReadonlySet<string>>>();

/** The types that each name or abbreviation means, by its words without tones. */
function slugsByForm(types: readonly TypeRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = knownForms.get(types);
  if (known) return known;
  const slugs = new Map<string, Set<string>>();
  for (const { slug, name, abbreviations } of types)
    for (const form of [name, ...abbreviations]) {
      const key = searchWords(form).map(fold).join(' ');
      slugs.set(key, (slugs.get(key) ?? new Set()).add(slug));
    }
  knownForms.set(types, slugs);
  return slugs;
}

/**
 * A number with a dash after its figure (12-CT/TU) must name a type there, otherwise it is a word
 * after a figure (2-Nguyễn Huệ).
 */
function isNumber({ number }: TypedNumber, types: readonly TypeRow[]): boolean {
  return number.sign === '/' || slugsOfAbbreviation(symbolPieces(number.symbol)[0] ?? '', types).length > 0;
}

function slugsOfAbbreviation(symbol: string, types: readonly TypeRow[]): readonly string[] {
  const pieces = new Set(symbolPieces(symbol).map(fold));
  return types.filter(({ abbreviations }) => abbreviations.some((a) => pieces.has(fold(a)))).map(({ slug }) => slug);
}
