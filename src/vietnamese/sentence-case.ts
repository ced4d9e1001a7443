/**
 * Titles that are printed all in capitals, in sentence case for reading. Only the case of letters
 * changes.
 */
import { capitalized } from './capitalized.ts';
import { isInCapitals } from './in-capitals.ts';
import {
  afterPerson,
  beforePerson,
  beforeRoman,
  certainSurnames,
  properNames,
  wordLikeAbbreviations,
} from './proper-name.ts';
import { isSyllable } from './syllable.ts';
import { placeTones } from './tone-place.ts';

interface Word {
  readonly text: string;
  /** In small letters, tones in one place: what words are compared by. */
  readonly key: string;
  readonly at: number;
  /** Whether only a space parts it from the word before. */
  readonly follows: boolean;
}

/** A name as the keys of its words and the words with their capitals. */
type Name = readonly { readonly key: string; readonly text: string }[];

/**
 * A title in capitals with capitals only where names have them: those of `names` (as they are
 * written in text), those that every text writes so, names of persons after a word for a person.
 * What is not a Vietnamese word (COVID-19, UBND, 30/2013/NQ-HĐND) and what may be a figure stays as
 * it is. Another title is returned unchanged.
 */
export function sentenceCase(title: string, names: readonly string[] = []): string {
  if (!isInCapitals(title)) return title;
  const words = wordsIn(title);
  const byFirst = namesByFirst([...names, ...properNames]);
  let shown = '';
  let end = 0;
  for (let i = 0; i < words.length;) {
    const name = longestName(words, i, byFirst);
    const count = name?.length ?? 1;
    for (const [n, word] of words.slice(i, i + count).entries()) {
      shown += title.slice(end, word.at) + (name ? likeName(word, name[n]) : alone(words, i));
      end = word.at + word.text.length;
    }
    i += count;
  }
  return capitalized(shown + title.slice(end));
}

/** Words with what clings to them: "30/2013/NQ-HĐND" and "COVID-19" are one each. */
function wordsIn(title: string): Word[] {
  return [...title.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-/.][\p{L}\p{M}\p{N}]+)*/gu)].map(({ 0: text, index }) => ({
    text,
    key: keyOf(text),
    at: index,
    follows: /(?:^|[\p{L}\p{N}]) $/u.test(title.slice(Math.max(0, index - 2), index)),
  }));
}

function keyOf(word: string): string {
  return placeTones(word.normalize('NFC').toLocaleLowerCase('vi'));
}

function namesByFirst(names: readonly string[]): ReadonlyMap<string, readonly Name[]> {
  const all = names.map((name): Name => wordsIn(name).map(({ text, key }) => ({ text, key })));
  const sorted = all.filter(({ length }) => length > 0).toSorted((a, b) => b.length - a.length);
  return Map.groupBy(sorted, ([first]) => first?.key ?? '');
}

function longestName(words: readonly Word[], at: number, byFirst: ReadonlyMap<string, readonly Name[]>): Name | null {
  const fits = (name: Name): boolean => name.every(({ key }, n) => words[at + n]?.key === key);
  return byFirst.get(words[at]?.key ?? '')?.find(fits) ?? null;
}

function likeName({ text, key }: Word, like: Name[number] | undefined): string {
  const first = like?.text.charAt(0) ?? '';
  if (like !== undefined && like.text.length > 1 && like.text === like.text.toLocaleUpperCase('vi')) return text;
  return first === first.toLocaleUpperCase('vi') ? capitalLike(text) : smallLike(text, key);
}

/** A word that is part of no known name. */
function alone(words: readonly Word[], at: number): string {
  const word = words[at];
  if (word === undefined) return '';
  const before = words[at - 1];
  if (staysInCapitals(word, before)) return word.text;
  if (isOfPerson(words, at) || beginsTitle(words, at)) return capitalLike(word.text);
  return smallLike(word.text, word.key);
}

function staysInCapitals({ text, key }: Word, before: Word | undefined): boolean {
  if (/\p{N}/u.test(text) || wordLikeAbbreviations.has(text)) return true;
  if (/^[IVXLC]+$/.test(text) && (text.length === 1 || (before !== undefined && beforeRoman.has(before.key))))
    return true;
  return /^[A-HJ-TVWXZ]$/.test(text) || !key.split(/[-/.]/).every(isSyllable);
}

/** The words of a name of a person: the family name and up to three after it. */
function isOfPerson(words: readonly Word[], at: number): boolean {
  for (let i = at; i > 0 && i > at - 4; i -= 1) {
    const word = words[i];
    if (word === undefined || !word.follows || afterPerson.has(word.key)) return false;
    if (certainSurnames.has(word.key) && beforePerson.has(words[i - 1]?.key ?? '')) return true;
  }
  return false;
}

/**
 * The capital of a law's name ("Luật Việc làm") and of a document told by its number ("Nghị quyết
 * số 30"), and of a numbered quarter. Near misses: "pháp luật", "luật sư", "quyết định phê duyệt".
 */
function beginsTitle(words: readonly Word[], at: number): boolean {
  const key = (n: number): string => words[at + n]?.key ?? '';
  const isLaw = (n: number): boolean =>
    key(n) === 'luật' &&
    !['pháp', 'kỷ', 'bộ', 'phổ'].includes(key(n - 1)) &&
    !['sư', 'pháp', 'về'].includes(key(n + 1));
  if (isLaw(0) || (isLaw(-1) && words[at]?.follows === true)) return true;
  if (['quận', 'phường'].includes(key(0)) && /^\d+$/.test(key(1))) return true;
  const type = `${key(0)} ${key(1)}`;
  return TYPES.has(type) && key(2) === 'số' && /^\d/.test(key(3));
}

const TYPES: ReadonlySet<string> = new Set(
  [
    'nghị quyết',
    'nghị định',
    'quyết định',
    'chỉ thị',
    'thông tư',
    'công văn',
    'kế hoạch',
    'kết luận',
    'quy định',
    'hướng dẫn',
    'công điện',
    'thông báo',
  ].map(keyOf),
);

function capitalLike(text: string): string {
  return text.charAt(0) + text.slice(1).toLocaleLowerCase('vi');
}

/** A letter of a title keeps its shape: only its case changes, never the place of its tone. */
function smallLike(text: string, key: string): string {
  return key === '' ? text : text.toLocaleLowerCase('vi');
}
