/** What to try where no document holds the phrase: other tones, near spellings from the archive's own vocabulary, fewer words. */
import type { Plan, Phrase } from '../plan.ts';
import { bare, isToned, phraseWords, wordsOf } from '../words.ts';
import type { Bundle } from './bundle.ts';
import { near } from './near.ts';
import { PhraseSearch } from './phrase-search.ts';

/** A query that finds something; `why` in Vietnamese. */
export interface Suggestion {
  readonly query: string;
  readonly why: string;
  readonly documents: number;
}

const MOST = 4;

const phraseOf = (text: string): Phrase => ({ text, words: phraseWords(wordsOf(text)), toned: isToned(text) });

const withoutTones = (text: string): string => bare(text.normalize('NFC')).replace(/Đ/g, 'D');

const spellings = async (bundle: Bundle, words: readonly string[]): Promise<string[]> => {
  const vocabulary = await bundle.words();
  const known = new Set(vocabulary.map(([word]) => word));
  const knownBare = new Set(vocabulary.map(([word]) => bare(word)));
  const toned = words.some(isToned);
  return words.flatMap((word, i) => {
    if (/\d/.test(word) || (toned ? known.has(word) : knownBare.has(word))) return [];
    return near(word, vocabulary, toned).map((other) => [...words.slice(0, i), other, ...words.slice(i + 1)].join(' '));
  });
};

/** Queries without the first or the last word, then pairs of neighbours, then single words of a short query. */
const fewerWords = (words: readonly string[]): string[] => {
  if (words.length < 2) return [];
  const shorter = [words.slice(0, -1), words.slice(1)];
  const pairs = words.length > 3 ? words.slice(0, -1).map((_, i) => words.slice(i, i + 2)) : [];
  const single = words.length < 5 ? words.map((word) => [word]) : [];
  return [...shorter, ...pairs, ...single].map((some) => some.join(' '));
};

/** Up to four queries near the plan's that find documents. */
export const suggestionsFor = async (bundle: Bundle, plan: Plan): Promise<readonly Suggestion[]> => {
  const words = plan.phrases.flatMap(({ text }) => wordsOf(text)).slice(0, 12);
  const search = new PhraseSearch(bundle);
  const tried = new Set([words.join(' ')]);
  const found: Suggestion[] = [];
  const attempt = async (queries: readonly string[], why: string, most: number): Promise<void> => {
    let taken = 0;
    for (const query of queries) {
      if (found.length >= MOST || taken >= most || tried.has(query)) continue;
      tried.add(query);
      const documents = (await search.find(phraseOf(query))).length;
      if (documents > 0) taken = found.push({ query, why, documents }) && taken + 1;
    }
  };
  if (plan.phrases.some(({ toned }) => toned)) await attempt([withoutTones(words.join(' '))], 'bỏ dấu', 1);
  await attempt(await spellings(bundle, words), 'chữ gần giống', 2);
  await attempt(fewerWords(words), 'bớt từ', 2);
  return found;
};
