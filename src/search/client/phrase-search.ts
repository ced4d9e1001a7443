/**
 * The documents that hold a phrase, exactly. See build/phrases.ts for what the index lists and why this is enough: a phrase is listed; or
 * a part of it is rare, and the few documents of that part are looked through; or it does not occur. Phrases longer than the longest
 * listed ones are put together, and looked through only where build/branching.ts says that the parts may not be together.
 */
import { branchKey, branchRoute, formOf, keyOf, routeOf, wordsOfForm } from '../key.ts';
import type { Phrase } from '../plan.ts';
import { asNumber } from '../words.ts';
import type { Bundle, Entry } from './bundle.ts';
import { documentOf, intersect, intersectAll, minus, union, type Marks } from './marks.ts';
import { occurrencesIn } from './occurrences.ts';

/** A listed part of a phrase. `anyTone`: how many documents hold it whatever the tones. */
interface Part {
  readonly marks: Marks;
  readonly anyTone: number;
}

/** A part of a long phrase: listed with its documents, those of `doubtful` to be looked through, or not listed. */
type Window =
  | { readonly kind: 'listed'; readonly marks: Marks; readonly doubtful: Marks }
  | { readonly kind: 'unlisted'; readonly words: readonly string[] };

/** How the words of a phrase are meant; parts of the phrase are meant like the whole. */
interface Manner {
  readonly toned: boolean;
  readonly numbered: boolean;
}

const mannerOf = ({ words, toned }: Phrase): Manner => ({
  toned,
  numbered: words.some((word) => word.startsWith('=')),
});

/** In a phrase with a number the bốn of a text is =4, so that a `bon` typed without tones does not mean it. */
const hasNumeral = (form: string): boolean => wordsOfForm(form).some((word) => asNumber(word) !== word);

const partOf = (entry: Entry, words: readonly string[], { toned, numbered }: Manner): Part => {
  const all = union([...entry.forms.values()]);
  if (toned) {
    const [key, form] = [keyOf(words), formOf(words)];
    return { marks: entry.forms.get(form === key ? '' : form) ?? [], anyTone: all.length };
  }
  if (!numbered) return { marks: all, anyTone: all.length };
  const meant = [...entry.forms].filter(([form]) => !hasNumeral(form)).map(([, marks]) => marks);
  return { marks: union([[], ...meant]), anyTone: all.length };
};

/** Finds phrases in one bundle. */
export class PhraseSearch {
  readonly #bundle: Bundle;

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  async #part(words: readonly string[], manner: Manner): Promise<Part | null> {
    const entry = await this.#bundle.entry(keyOf(words), routeOf(words));
    return entry && partOf(entry, words, manner);
  }

  /** Keeps the documents whose text holds the phrase. */
  async #lookThrough(candidates: Marks, phrase: Phrase): Promise<Marks> {
    const checked = await Promise.all(
      candidates.map(async (mark) => {
        const { content } = await this.#bundle.fragment(documentOf(mark));
        const times = occurrencesIn(content, phrase).length;
        return times === 0 ? [] : [documentOf(mark) * 4 + (times > 3 ? 1 : 0)];
      }),
    );
    return checked.flat();
  }

  /** Few documents that are all that can hold a phrase which is not listed; none where it cannot occur. */
  async #candidates(words: readonly string[], manner: Manner): Promise<Marks> {
    if (words.length === 1) return [];
    const shorter = [words.slice(0, -1), words.slice(1)];
    const parts = await Promise.all(shorter.map((part) => this.#part(part, manner)));
    const missing = parts.indexOf(null);
    if (missing >= 0) return this.#candidates(shorter[missing] ?? [], manner);
    const found = parts.filter((part) => part !== null);
    const { frequent } = await this.#bundle.archive();
    // Of two frequent parts every phrase that occurs is listed, and this one is not.
    const rare = found.some(({ marks, anyTone }) => marks.length === 0 || anyTone < frequent);
    return rare ? intersectAll(found.map(({ marks }) => marks)) : [];
  }

  /** The part of a long phrase that begins at `start`, as long as it has to be for the parts to be put together. */
  async #window({ words }: Phrase, manner: Manner, start: number): Promise<Window> {
    const { base, frequent, most } = await this.#bundle.archive();
    let part = await this.#part(words.slice(start, start + base), manner);
    if (!part) return { kind: 'unlisted', words: words.slice(start, start + base) };
    for (let end = start + base; end < words.length; end++) {
      const node = words.slice(start + 1, end);
      const entry = await this.#bundle.entry(branchKey(node), branchRoute(node));
      const branching = entry ? union([...entry.forms.values()]) : [];
      if (branching.length < frequent || end - start === most)
        return { kind: 'listed', marks: part.marks, doubtful: branching };
      const longer = await this.#part(words.slice(start, end + 1), manner);
      if (!longer) return { kind: 'listed', marks: part.anyTone < frequent ? part.marks : [], doubtful: part.marks };
      part = longer;
    }
    return { kind: 'listed', marks: part.marks, doubtful: [] };
  }

  async #longPhrase(phrase: Phrase, base: number): Promise<Marks> {
    const manner = mannerOf(phrase);
    const starts = Array.from({ length: phrase.words.length - base + 1 }, (_, start) => start);
    // The ends first: most phrases that do not occur are found out by these two.
    const windows: Window[] = [];
    for (const some of [[starts[0] ?? 0, starts.at(-1) ?? 0], starts.slice(1, -1)]) {
      windows.push(...(await Promise.all(some.map((start) => this.#window(phrase, manner, start)))));
      const unlisted = windows.find((window) => window.kind === 'unlisted');
      if (unlisted) return this.#lookThrough(await this.#candidates(unlisted.words, manner), phrase);
      if (windows.some((window) => window.kind === 'listed' && window.marks.length === 0)) return [];
    }
    const listed = windows.filter((window) => window.kind === 'listed');
    const candidates = intersectAll(listed.map(({ marks }) => marks));
    const doubtful = intersect(candidates, union([[], ...listed.map((window) => window.doubtful)]));
    return union([minus(candidates, doubtful), await this.#lookThrough(doubtful, phrase)]);
  }

  /** The documents that hold `phrase`. */
  async find(phrase: Phrase): Promise<Marks> {
    const { words } = phrase;
    if (words.length === 0) return [];
    const { base } = await this.#bundle.archive();
    if (words.length > base) return this.#longPhrase(phrase, base);
    const manner = mannerOf(phrase);
    const part = await this.#part(words, manner);
    return part ? part.marks : this.#lookThrough(await this.#candidates(words, manner), phrase);
  }
}
