/**
 * Pages of the resolutions of the National Assembly and its standing committee, which the gazetteer
 * names by number alone.
 */
import { sameNumberKey } from '../../number/number-key.ts';
import { symbolOf } from '../../number/parse-number.ts';
import { isLegislature, symbolPieces } from '../../number/symbol-pieces.ts';
import type { Directive } from '../../schema/directive.ts';
import { citedAddress } from './cited-address.ts';
import type { CitedDocument } from './citing.ts';
import type { Addresses } from '../urls.ts';

/**
 * Their numbers run through a term (`QH15`), so that one number is one document; those of the
 * Government do not.
 */
function isNumberedByTerm(number: string): boolean {
  return symbolPieces(symbolOf(number)).some(isLegislature);
}

/**
 * Key of the number (`sameNumberKey`) → address of the document, where the archive holds it, or of
 * the page of those that cite it. Numbers of two pages are left out; a withdrawn document does not
 * count beside the one that took its place.
 */
export function resolutionPages(
  documents: readonly Directive[],
  cited: ReadonlyMap<string, CitedDocument>,
  href: Addresses,
): ReadonlyMap<string, string> {
  const pages = new Map<string, Set<string>>();
  const add = (number: string, page: string): void => {
    const key = sameNumberKey(number);
    if (isNumberedByTerm(number)) pages.set(key, (pages.get(key) ?? new Set()).add(page));
  };
  for (const { number, id, withdrawn } of documents)
    if (number !== null && !(withdrawn !== null && pages.has(sameNumberKey(number)))) add(number, href.document(id));
  for (const one of cited.values())
    add(one.number, one.held === null ? citedAddress(one, href) : href.document(one.held));
  return new Map([...pages].flatMap(([key, [page, ...others]]) => (page && others.length === 0 ? [[key, page]] : [])));
}
