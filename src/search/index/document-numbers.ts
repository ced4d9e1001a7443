/** The document numbers by which a document is found. */
import { foundNumbers } from '../../number/found-numbers.ts';
import { sameNumberKey } from '../../number/number-key.ts';
import type { SearchDocument } from './document.ts';

/**
 * The numbers in a document with the strength of each: those printed in its text, and its own and
 * those it cites as the archive reads them, so that a number which the catalogue knows is found
 * where the print is damaged. Its own has the greatest strength.
 */
export function numbersIn({
  text,
  number,
  references,
}: Pick<SearchDocument, 'text' | 'number' | 'references'>): ReadonlyMap<string, 0 | 3> {
  const own = number === null ? null : sameNumberKey(number);
  const found = new Set(foundNumbers(text.replace(/[*_]/g, '')));
  for (const cited of references) found.add(sameNumberKey(cited.number));
  if (own) found.add(own);
  return new Map([...found].map((canonical) => [canonical, canonical === own ? 3 : 0]));
}
