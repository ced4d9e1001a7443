/** What matches a plan in a document: the places in its text and the provisions around them. */
import { expected, itemAt } from '../../../ground/expected.ts';
import { numberPlaces } from '../../../number/number-places.ts';
import type { DocumentText } from '../../port.ts';
import { numberAlone, wholeNumber } from '../../plan/number-query.ts';
import type { Phrase } from '../../plan/phrase.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordsWithPlaces, type PlacedWord } from '../../plan/words.ts';
import { occurrencesAmong, type Occurrence } from '../../plan/occurrences.ts';
import type { MatchedProvision } from '../answer.ts';

/**
 * Matches in text order; `phrase` is what is matched as a whole, null where only single words are.
 * `mark` is what marks the same places on the document's page.
 */
export interface DocumentMatches {
  readonly mark: string | null;
  readonly occurrences: readonly Occurrence[];
  readonly phrase: Phrase | null;
  readonly provisions: readonly MatchedProvision[];
}

/** About the length of an excerpt, in characters. */
const STRETCH = 200;

/**
 * Finds in a document what the plan asks for: the phrase, else one of `variants`, other ways to
 * write it, else the single words.
 */
export function matchesIn(document: DocumentText, plan: Plan, variants: readonly Phrase[]): DocumentMatches {
  const canonical = numberAlone(plan.number);
  const phrase = plan.phrases[0] ?? null;
  const byNumber = canonical ? numberPlaces(document.text, canonical) : [];
  if (canonical && byNumber.length > 0) {
    const mark = numberMark(canonical, phrase);
    return { occurrences: byNumber, phrase, mark, provisions: matchedProvisions(document, byNumber) };
  }
  const places = wordsWithPlaces(document.text);
  const whole = plan.phrases.map((phrase) => occurrencesAmong(places, phrase));
  if (whole.length > 0 && whole.every((found) => found.length > 0)) {
    const occurrences = inTextOrder(whole.flat());
    return { occurrences, phrase, mark: phrase?.text ?? null, provisions: matchedProvisions(document, occurrences) };
  }
  for (const variant of variants) {
    const occurrences = occurrencesAmong(places, variant);
    if (occurrences.length > 0)
      return { occurrences, phrase: variant, mark: variant.text, provisions: matchedProvisions(document, occurrences) };
  }
  return { occurrences: densest(places, [...plan.words, ...plan.quoted]), phrase: null, mark: null, provisions: [] };
}

/**
 * The query as typed, if the page, which knows no types, can see its number; otherwise the number
 * alone.
 */
function numberMark(canonical: string, phrase: Phrase | null): string {
  return phrase && (wholeNumber(phrase.text) !== null || wholeNumber(canonical) === null) ? phrase.text : canonical;
}

function matchedProvisions({ provisions }: DocumentText, occurrences: readonly Occurrence[]): MatchedProvision[] {
  const counted = new Map<string, MatchedProvision>();
  for (const { start } of occurrences) {
    const place = provisions.findLast((provision) => provision.start <= start);
    if (place)
      counted.set(place.id, { id: place.id, label: place.label, count: (counted.get(place.id)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}

function inTextOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  return [...occurrences].sort((a, b) => a.start - b.start);
}

/**
 * The places of single words, beginning at the stretch with the most different words, so that an
 * excerpt shows them together.
 */
function densest(places: readonly PlacedWord[], words: readonly Phrase[]): Occurrence[] {
  const found = words
    .flatMap((word, which) => occurrencesAmong(places, word).map((occurrence) => ({ ...occurrence, which })))
    .sort((a, b) => a.start - b.start);
  const inside = new Array<number>(words.length).fill(0);
  let [different, first, most, best] = [0, 0, 0, 0];
  for (const { start, which } of found) {
    inside[which] = itemAt(inside, which) + 1;
    if (inside[which] === 1) different++;
    while ((found[first]?.start ?? start) < start - STRETCH) {
      const left = expected(found[first++], 'a match at the start of a stretch').which;
      inside[left] = itemAt(inside, left) - 1;
      if (inside[left] === 0) different--;
    }
    if (different > most) [most, best] = [different, first];
  }
  return found.slice(best);
}
