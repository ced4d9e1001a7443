/** What of a document matches a plan: the places in its text and the provisions these stand in. */
import type { FragmentFile } from '../files.ts';
import type { Phrase, Plan } from '../plan.ts';
import { bare, wordsWithPlaces } from '../words.ts';
import { numberOccurrences, occurrencesAmong, type Occurrence } from './occurrences.ts';

/** A provision with matches: its id on the page and label as printed. */
export interface MatchedProvision {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Matches in text order; `phrase` is what is matched as a whole, null where only single words are. */
export interface DocumentMatches {
  readonly occurrences: readonly Occurrence[];
  readonly phrase: Phrase | null;
  readonly provisions: readonly MatchedProvision[];
}

const inOrder = (occurrences: readonly Occurrence[]): Occurrence[] =>
  [...occurrences].sort((a, b) => a.start - b.start);

/** The stretch of words that holds most of the different words asked for comes first, so that an excerpt shows them together. */
const densest = (text: string, words: readonly Phrase[]): Occurrence[] => {
  const places = wordsWithPlaces(text);
  const found = inOrder(words.flatMap((word) => occurrencesAmong(places, word)));
  const different = (from: number): number =>
    new Set(
      found
        .slice(from)
        .filter(({ start }) => start < (found[from]?.start ?? 0) + 200)
        .map((o) => bare(text.slice(o.start, o.end).toLowerCase())),
    ).size;
  let best = 0;
  let most = 0;
  for (let i = 0; i < found.length && most < words.length; i++) {
    const count = different(i);
    if (count > most) [best, most] = [i, count];
  }
  return found.slice(best);
};

const provisionsOf = ({ content, anchors }: FragmentFile, occurrences: readonly Occurrence[]): MatchedProvision[] => {
  const starts = [...content.matchAll(/\S+/g)].map((m) => m.index);
  const places = anchors.map(({ id, text, location }) => ({
    id,
    label: text,
    start: starts[location] ?? content.length,
  }));
  const counted = new Map<string, MatchedProvision>();
  for (const { start } of occurrences) {
    const place = places.findLast((p) => p.start <= start);
    if (place)
      counted.set(place.id, { id: place.id, label: place.label, count: (counted.get(place.id)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
};

/** Finds in a document what the plan asks for: the phrase, else another way to write it, else the single words. */
export const matchesIn = (fragment: FragmentFile, plan: Plan): DocumentMatches => {
  const places = wordsWithPlaces(fragment.content);
  const canonical = plan.number?.rest.length === 0 ? plan.number.canonical : null;
  const byNumber = canonical ? numberOccurrences(fragment.content, canonical) : [];
  if (byNumber.length > 0) {
    const phrase = plan.phrases[0] ?? null;
    return { occurrences: byNumber, phrase, provisions: provisionsOf(fragment, byNumber) };
  }
  const whole = plan.phrases.map((phrase) => occurrencesAmong(places, phrase));
  if (whole.length > 0 && whole.every((found) => found.length > 0)) {
    const occurrences = inOrder(whole.flat());
    return { occurrences, phrase: plan.phrases[0] ?? null, provisions: provisionsOf(fragment, occurrences) };
  }
  for (const phrase of plan.variants) {
    const occurrences = occurrencesAmong(places, phrase);
    if (occurrences.length > 0) return { occurrences, phrase, provisions: provisionsOf(fragment, occurrences) };
  }
  return { occurrences: densest(fragment.content, [...plan.words, ...plan.quoted]), phrase: null, provisions: [] };
};
