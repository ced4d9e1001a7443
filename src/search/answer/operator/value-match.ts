/** Whether the value of an operator is the name of something in a facet. */
import { leveledName, nameKey, tonedNameKey } from '../../../archive/list/name-key.ts';
import { eraOfPath } from '../../../gazetteer/path.ts';
import type { FacetName } from '../../plan/address.ts';
import type { TypeRow } from '../../plan/number-query.ts';
import { isTypedWithTones } from '../../plan/words.ts';

/** Whether a value of a facet is what was typed. */
export type ValueMatch = (typed: string, key: string, name: string) => boolean;

/** What a value is called where it is said what an operator was taken for. */
export function shownName(facet: FacetName, key: string, name: string): string {
  return facet === 'noi' && eraOfPath(key) === '2021' ? `${name} (trước 01/7/2025)` : name;
}

/** Whether a place is what was typed, with its level or without. */
export function placeMatch(typed: string, _key: string, name: string): boolean {
  const [asked, known] = [leveledName(typed), leveledName(name)];
  const same = isTypedWithTones(typed) ? tonedNameKey : nameKey;
  const isName = same(asked.name) === same(known.name) || same(typed) === same(known.name);
  return isName && (asked.level === null || same(typed) === same(known.name) || asked.level === known.level);
}

/** Tells whether a type of document is what was typed, by its name or an abbreviation. */
export function typeMatch(types: readonly TypeRow[]): ValueMatch {
  return (typed, key, name) => {
    const forms = [name, ...(types.find(({ slug }) => slug === key)?.abbreviations ?? [])];
    return forms.some((form) => nameKey(form) === nameKey(typed));
  };
}
