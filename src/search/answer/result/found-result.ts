/** A document of a group as its result shows it. */
import type { Phrase } from '../../plan/phrase.ts';
import type { Plan } from '../../plan/plan.ts';
import { occurrencesIn, type Occurrence } from '../../plan/occurrences.ts';
import type { DocumentText } from '../../port.ts';
import type { FoundResult } from '../answer.ts';
import { excerptPlace } from './excerpt-place.ts';
import { excerptOf, markedPieces } from './excerpt.ts';
import { matchesIn } from './matches.ts';

/**
 * The result of a document. `plan`: what is marked in it; `way`: the other way to write the query
 * for which it is there; `mostProvisions`: of those with matches so many are named.
 */
export function foundResult(
  document: DocumentText,
  { plan, way, mostProvisions }: { readonly plan: Plan; readonly way: Phrase | null; readonly mostProvisions: number },
): FoundResult {
  const { id, type, number, title, titleMark, date, issuer, withdrawn, text } = document;
  const { occurrences, phrase, provisions, mark } = matchesIn(document, plan, way ? [way] : plan.variants);
  const place = excerptPlace(document, occurrences, phrase !== null);
  return {
    ...{ id, type, number, titleMark, date, issuer, withdrawn, mark },
    title: title === null ? null : markedPieces(title, matchesInTitle(title, plan, phrase)),
    way: way && way.text,
    excerpt: place === null ? [] : excerptOf(text, occurrences, place),
    isWhole: phrase !== null,
    places: occurrences.length,
    provisions: provisions.slice(0, mostProvisions),
    provisionTotal: provisions.length,
  };
}

function matchesInTitle(title: string, plan: Plan, phrase: Phrase | null): readonly Occurrence[] {
  const wanted = phrase ? [phrase] : [...plan.words, ...plan.quoted];
  return wanted.flatMap((one) => occurrencesIn(title, one)).sort((a, b) => a.start - b.start);
}
