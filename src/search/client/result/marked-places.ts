/** The places that the page of a document marks for what a search led there for (`?tim=…`). */
import { numberPlaces } from '../../../number/number-places.ts';
import { wholeNumber } from '../../plan/number-query.ts';
import { occurrencesIn, type Occurrence } from '../../plan/occurrences.ts';
import { phraseOf } from '../../plan/phrase.ts';

/**
 * The places of a number, however it is spaced; if `wanted` is not a number or does not occur as
 * one, the places of its words. In text order.
 */
export function markedPlaces(text: string, wanted: string): readonly Occurrence[] {
  const number = wholeNumber(wanted);
  const byNumber = number === null ? [] : numberPlaces(text, number);
  if (byNumber.length > 0) return byNumber;
  return occurrencesIn(text, phraseOf(wanted));
}
