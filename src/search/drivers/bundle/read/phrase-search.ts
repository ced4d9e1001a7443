/**
 * The documents that hold a phrase, exactly. See index/phrases.ts for what the index lists and why
 * this is enough: a phrase is listed; or a part of it is rare, and the few documents of that part
 * are looked through; or it does not occur. Phrases longer than the longest listed ones are put
 * together, and looked through only where index/branching.ts says that the parts may not be
 * together.
 */
import { branchKey, phraseForm, phraseKey, routeOf, wordsOfForm } from '../key.ts';
import type { Phrase } from '../../../plan/phrase.ts';
import { readText, strengthIn } from '../../../plan/phrase-strength.ts';
import { asNumber, hasNumber } from '../../../plan/words.ts';
import type { FragmentFile } from '../files.ts';
import type { BundleFiles, PhraseEntry } from './bundle-files.ts';
import {
  documentOfPosting,
  intersect,
  intersectAll,
  minus,
  postingOf,
  union,
  weakest,
  type Postings,
} from '../../../postings.ts';

/** A listed part of a phrase. `anyTone`: how many documents hold it whatever the tones. */
interface ListedPart {
  readonly postings: Postings;
  readonly anyTone: number;
}

/**
 * A part of a long phrase: listed with its documents, those of `doubtful` to be looked through, and
 * with those of its first words (`run`, by which the phrase is strong); or not listed.
 */
type Window =
  | { readonly kind: 'listed'; readonly postings: Postings; readonly doubtful: Postings; readonly run: Postings }
  | { readonly kind: 'unlisted'; readonly words: readonly string[] };

/** How the words of a phrase are compared; its parts are compared like the whole. */
interface Manner {
  readonly toned: boolean;
  readonly numbered: boolean;
}

/** The documents that hold `phrase`, exactly. */
export async function findPhrase(files: BundleFiles, phrase: Phrase): Promise<Postings> {
  if (phrase.words.length === 0) return [];
  const [found, recent] = await Promise.all([findInBase(files, phrase), files.recent()]);
  return union([found, recent.flatMap(([document, { fragment }]) => postingIn(document, fragment, phrase))]);
}

async function findInBase(files: BundleFiles, phrase: Phrase): Promise<Postings> {
  const { words } = phrase;
  const { base } = (await files.archive()).base;
  if (words.length > base) return findLongPhrase(files, phrase, base);
  const manner = mannerOf(phrase);
  const part = await partAt(files, words, manner);
  return part ? part.postings : lookThrough(files, await candidatesFor(files, words, manner), phrase);
}

async function findLongPhrase(files: BundleFiles, phrase: Phrase, base: number): Promise<Postings> {
  const manner = mannerOf(phrase);
  const last = phrase.words.length - base;
  const inner = Array.from({ length: last - 1 }, (_, i) => i + 1);
  // The ends first: they rule out most phrases that do not occur.
  const windows: Window[] = [];
  for (const starts of [[0, last], inner]) {
    windows.push(...(await Promise.all(starts.map((start) => windowAt(files, phrase, manner, start)))));
    const unlisted = windows.find((window) => window.kind === 'unlisted');
    if (unlisted) return lookThrough(files, await candidatesFor(files, unlisted.words, manner), phrase);
    if (windows.some((window) => window.kind === 'listed' && window.postings.length === 0)) return [];
  }
  const listed = windows.filter((window) => window.kind === 'listed');
  const candidates = intersectAll(listed.map(({ postings }) => postings));
  const doubtful = intersect(candidates, union([[], ...listed.map((window) => window.doubtful)]));
  const sure = intersect(weakest(listed.map(({ run }) => run)), minus(candidates, doubtful));
  return union([sure, await lookThrough(files, doubtful, phrase)]);
}

function mannerOf({ words, toned }: Phrase): Manner {
  return { toned, numbered: hasNumber(words) };
}

async function partAt(files: BundleFiles, words: readonly string[], manner: Manner): Promise<ListedPart | null> {
  const entry = await files.entry(phraseKey(words), routeOf(words));
  return entry && partOf(entry, words, manner);
}

/** Keeps the documents whose text holds the phrase. */
async function lookThrough(files: BundleFiles, candidates: Postings, phrase: Phrase): Promise<Postings> {
  const checked = await Promise.all(
    (await withAllWords(files, candidates, phrase)).map(async (posting) => {
      const document = documentOfPosting(posting);
      return postingIn(document, await files.fragment(document), phrase);
    }),
  );
  return checked.flat();
}

/** What the index would say of a phrase in one document. */
function postingIn(document: number, { content, meta }: FragmentFile, phrase: Phrase): Postings {
  const strength = strengthIn(
    readText(content, meta['titleMark'] === undefined ? (meta['title'] ?? null) : null),
    phrase,
  );
  return strength === null ? [] : [postingOf(document, strength)];
}

/**
 * Leaves out documents that lack a word: the lists of words are smaller than texts, and most are
 * fetched for related ones.
 */
async function withAllWords(files: BundleFiles, candidates: Postings, phrase: Phrase): Promise<Postings> {
  const words = [...new Set(phrase.words)];
  if (candidates.length <= words.length) return candidates;
  const parts = await Promise.all(words.map((word) => partAt(files, [word], mannerOf(phrase))));
  return parts.reduce((left, part) => intersect(left, part?.postings ?? []), candidates);
}

/** The few documents that can hold a phrase which is not listed; none if it cannot occur. */
async function candidatesFor(files: BundleFiles, words: readonly string[], manner: Manner): Promise<Postings> {
  if (words.length === 1) return [];
  const [head, tail] = [words.slice(0, -1), words.slice(1)];
  const [first, second] = await Promise.all([partAt(files, head, manner), partAt(files, tail, manner)]);
  if (!first) return candidatesFor(files, head, manner);
  if (!second) return candidatesFor(files, tail, manner);
  const { frequent } = (await files.archive()).base;
  // Of two frequent parts every phrase that occurs is listed, and this one is not.
  const isRare = [first, second].some(({ postings, anyTone }) => postings.length === 0 || anyTone < frequent);
  return isRare ? intersect(first.postings, second.postings) : [];
}

/**
 * The part of a long phrase that begins at `start`, as long as it has to be for the parts to be put
 * together.
 */
async function windowAt(files: BundleFiles, { words }: Phrase, manner: Manner, start: number): Promise<Window> {
  const { base, frequent, heavy, most } = (await files.archive()).base;
  let part = await partAt(files, words.slice(start, start + base), manner);
  const run = part?.postings ?? [];
  if (!part) return { kind: 'unlisted', words: words.slice(start, start + base) };
  for (let end = start + base; end < words.length; end++) {
    const node = words.slice(start + 1, end);
    const entry = await files.entry(branchKey(node), routeOf(node));
    const branching = entry ? union([...entry.forms.values()]) : [];
    if (branching.length < heavy || end - start === most)
      return { kind: 'listed', postings: part.postings, doubtful: branching, run };
    const longer = await partAt(files, words.slice(start, end + 1), manner);
    if (!longer)
      return { kind: 'listed', postings: part.anyTone < frequent ? part.postings : [], doubtful: part.postings, run };
    part = longer;
  }
  return { kind: 'listed', postings: part.postings, doubtful: [], run };
}

function partOf(entry: PhraseEntry, words: readonly string[], { toned, numbered }: Manner): ListedPart {
  const all = union([...entry.forms.values()]);
  if (toned) {
    const [key, form] = [phraseKey(words), phraseForm(words)];
    return { postings: entry.forms.get(form === key ? '' : form) ?? [], anyTone: all.length };
  }
  if (!numbered) return { postings: all, anyTone: all.length };
  const meant = [...entry.forms].filter(([form]) => !hasNumeral(form)).map(([, postings]) => postings);
  return { postings: union([[], ...meant]), anyTone: all.length };
}

/**
 * In a phrase with a number the bốn of a text is =4, so that a `bon` typed without tones does not
 * mean it.
 */
function hasNumeral(form: string): boolean {
  return wordsOfForm(form).some((word) => asNumber(word) !== word);
}
