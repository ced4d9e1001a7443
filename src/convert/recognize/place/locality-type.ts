import { itemAt } from '../../../ground/expected.ts';
import { PLURAL_WORDS } from '../../../vietnamese/numerals.ts';
import type { UnitType } from '../../../gazetteer/unit.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import { levelWords } from '../../../vietnamese/level-words.ts';
import { isAdjacent, type Token } from './locality-token.ts';

/** Type words and their abbreviations, by their first syllable. */
const typesByFirst = Map.groupBy(
  levelWords.flatMap(({ word, short }) => [word, ...short].map((words) => [words.split(' '), word] as const)),
  ([syllables]) => syllables[0],
);

/** Type words as damaged print shows them, toneless. */
const damagedWords = levelWords.flatMap(({ word, plain }) => (plain ? [[fold(word), word] as const] : []));

/**
 * A word that may stand between type word and name: huyện đảo Lý Sơn, xã biên giới Ia O, huyện miền
 * núi Minh Long.
 */
const qualifiers = [
  'đảo',
  'biên giới',
  'miền núi',
  'vùng cao',
  'ven biển',
  'đồng bằng',
  'trung du',
  'nghèo',
  'lân cận',
  'giáp ranh',
].map((words) => words.split(' '));

/** A type word, or several that share their names ("các xã, thị trấn: …"). */
export interface TypePhrase {
  readonly types: readonly UnitType[];
  /** Index of the token after it. */
  readonly next: number;
  /** "các xã", "03 phường", "huyện, thị xã": several names are expected. */
  readonly plural: boolean;
  /** An abbreviation of one letter or `TT`: many other things are abbreviated so. */
  readonly short: boolean;
  readonly damaged: boolean;
}

/** Syllables of one type word: parted by a space, letters of `T.P` by a dot. */
function joins(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text.length === 1 ? tokens[at]?.gap === '.' : isAdjacent(tokens[at]);
}

function oneWord(tokens: readonly Token[], at: number): { type: UnitType; next: number; short: boolean } | null {
  const token = tokens[at];
  const words = typesByFirst.get(token?.key ?? '');
  if (token === undefined || words === undefined) return null;
  for (const [syllables, type] of words) {
    if (syllables.some((s, i) => tokens[at + i]?.key !== s || (i > 0 && !joins(tokens, at + i)))) continue;
    const isLetter = syllables.length === 1 && token.key.length === 1;
    if (isLabel(token, type) || (isLetter && !/^\.? ?$/.test(tokens[at + 1]?.gap ?? '-'))) continue;
    return { type, next: at + syllables.length, short: isLetter || token.key === 'tt' };
  }
  return null;
}

/**
 * `P.5`, `H. Krông Búk`: an abbreviation is upper case (`Tp`, `Tx` also occur) and is not the label
 * "h)" of a point.
 */
function isLabel({ key, text, capital }: Token, type: UnitType): boolean {
  if (key === 'x') return text !== 'X';
  return key.length <= 2 && type !== 'xã' && !capital && text !== 'tp' && text !== 'tx';
}

function damagedWord(tokens: readonly Token[], at: number): { type: UnitType; next: number } | null {
  const token = tokens[at];
  if (token === undefined || token.text.length > 6) return null;
  if (!damagedFirst.has(token.bare)) return null;
  for (const [word, type] of damagedWords) {
    const syllables = word.split(' ');
    if (syllables.every((s, i) => tokens[at + i]?.bare === s)) {
      return { type, next: at + syllables.length };
    }
  }
  return null;
}

function afterQualifier(tokens: readonly Token[], at: number): number {
  for (const syllables of qualifiers) {
    if (syllables.every((s, i) => tokens[at + i]?.text === s && isAdjacent(tokens[at + i]))) {
      return afterQualifier(tokens, at + syllables.length);
    }
  }
  return at;
}

const pluralBefore = new RegExp(`^(?:${PLURAL_WORDS.join('|')}|\\d{1,2})$`);

const damagedFirst = new Set(damagedWords.map(([word]) => itemAt(word.split(' '), 0)));

/** A type phrase may begin with this token. */
export function mayBeType(token: Token): boolean {
  return typesByFirst.has(token.key) || damagedFirst.has(token.bare);
}

/**
 * Reads a type phrase at a token: `thị xã`, `TP.`, `các huyện, thị xã, thành phố`, `xã/phường`;
 * damaged print as `TINH`, `Thành pho`.
 */
export function readTypePhrase(tokens: readonly Token[], at: number): TypePhrase | null {
  const first = oneWord(tokens, at);
  if (first === null) {
    const damaged = damagedWord(tokens, at);
    return damaged === null
      ? null
      : { types: [damaged.type], next: damaged.next, plural: false, short: false, damaged: true };
  }
  const types = [first.type];
  let next = first.next;
  for (;;) {
    const joined = /^\s*[,/]\s*$/.test(tokens[next]?.gap ?? '')
      ? next
      : tokens[next]?.key === 'và' && isAdjacent(tokens[next])
        ? next + 1
        : -1;
    const more = joined < 0 ? null : oneWord(tokens, joined);
    if (more === null) break;
    types.push(more.type);
    next = more.next;
  }
  const before = tokens[at - 1];
  const plural =
    types.length > 1 ||
    (before !== undefined && isAdjacent(tokens[at]) && pluralBefore.test(before.text.toLowerCase()));
  return { types, next: afterQualifier(tokens, next), plural, short: first.short, damaged: false };
}
