/**
 * The documents that hold a phrase, exactly. See build/phrases.ts for what the index lists and why this is enough: a phrase is listed; or
 * a part of it is rare, and the few documents of that part are looked through; or it does not occur. Phrases longer than the longest
 * listed ones are put together, and looked through only where build/branching.ts says that the parts may not be together.
 */
import { branchKey, branchRoute, formOf, keyOf, routeOf } from '../key.ts';
import type { Phrase } from '../plan.ts';
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

const partOf = (entry: Entry, words: readonly string[], toned: boolean): Part => {
  const all = union([...entry.forms.values()]);
  if (!toned) return { marks: all, anyTone: all.length };
  const [key, form] = [keyOf(words), formOf(words)];
  return { marks: entry.forms.get(form === key ? '' : form) ?? [], anyTone: all.length };
};

/** Finds phrases in one bundle. */
export class PhraseSearch {
  readonly #bundle: Bundle;

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  async #part(words: readonly string[], toned: boolean): Promise<Part | null> {
    const entry = await this.#bundle.entry(keyOf(words), routeOf(words));
    return entry && partOf(entry, words, toned);
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
  async #candidates(words: readonly string[], toned: boolean): Promise<Marks> {
    if (words.length === 1) return [];
    const shorter = [words.slice(0, -1), words.slice(1)];
    const parts = await Promise.all(shorter.map((part) => this.#part(part, toned)));
    const missing = parts.indexOf(null);
    if (missing >= 0) return this.#candidates(shorter[missing] ?? [], toned);
    const found = parts.filter((part) => part !== null);
    const { frequent } = await this.#bundle.archive();
    // Of two frequent parts every phrase that occurs is listed, and this one is not.
    const rare = found.some(({ marks, anyTone }) => marks.length === 0 || anyTone < frequent);
    return rare ? intersectAll(found.map(({ marks }) => marks)) : [];
  }

  /** The part of a long phrase that begins at `start`, as long as it has to be for the parts to be put together. */
  async #window({ words, toned }: Phrase, start: number): Promise<Window> {
    const { base, frequent, most } = await this.#bundle.archive();
    let part = await this.#part(words.slice(start, start + base), toned);
    if (!part) return { kind: 'unlisted', words: words.slice(start, start + base) };
    for (let end = start + base; end < words.length; end++) {
      const node = words.slice(start + 1, end);
      const entry = await this.#bundle.entry(branchKey(node), branchRoute(node));
      const branching = entry ? union([...entry.forms.values()]) : [];
      if (branching.length < frequent || end - start === most)
        return { kind: 'listed', marks: part.marks, doubtful: branching };
      const longer = await this.#part(words.slice(start, end + 1), toned);
      if (!longer) return { kind: 'listed', marks: part.anyTone < frequent ? part.marks : [], doubtful: part.marks };
      part = longer;
    }
    return { kind: 'listed', marks: part.marks, doubtful: [] };
  }

  async #longPhrase(phrase: Phrase, base: number): Promise<Marks> {
    const starts = Array.from({ length: phrase.words.length - base + 1 }, (_, start) => start);
    // The ends first: most phrases that do not occur are found out by these two.
    const windows: Window[] = [];
    for (const some of [[starts[0] ?? 0, starts.at(-1) ?? 0], starts.slice(1, -1)]) {
      windows.push(...(await Promise.all(some.map((start) => this.#window(phrase, start)))));
      const unlisted = windows.find((window) => window.kind === 'unlisted');
      if (unlisted) return this.#lookThrough(await this.#candidates(unlisted.words, phrase.toned), phrase);
      if (windows.some((window) => window.kind === 'listed' && window.marks.length === 0)) return [];
    }
    const listed = windows.filter((window) => window.kind === 'listed');
    const candidates = intersectAll(listed.map(({ marks }) => marks));
    const doubtful = intersect(candidates, union([[], ...listed.map((window) => window.doubtful)]));
    return union([minus(candidates, doubtful), await this.#lookThrough(doubtful, phrase)]);
  }

  /** The documents that hold `phrase`. */
  async find(phrase: Phrase): Promise<Marks> {
    const { words, toned } = phrase;
    if (words.length === 0) return [];
    const { base } = await this.#bundle.archive();
    if (words.length > base) return this.#longPhrase(phrase, base);
    const part = await this.#part(words, toned);
    return part ? part.marks : this.#lookThrough(await this.#candidates(words, toned), phrase);
  }
}
