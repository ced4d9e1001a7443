/** Who says what is known of a cited document. */
import type { Directive } from '../../schema/directive.ts';
import type { ClaimedValue } from './citing.ts';

/**
 * The documents that give every value of some fields, where each field that has a value has one alone and all are given by the same
 * documents; null where the fields differ in that, or fewer than two have a value.
 */
export function commonSource(fields: readonly (readonly ClaimedValue[])[]): readonly Directive[] | null {
  const given = fields.filter((values) => values.length > 0);
  const [first, ...others] = given.map(([value]) => value?.by ?? []);
  if (first === undefined || others.length === 0 || given.some((values) => values.length > 1)) return null;
  const ids = idsOf(first);
  return others.every((by) => idsOf(by) === ids) ? first : null;
}

function idsOf(documents: readonly Directive[]): string {
  return documents.map(({ id }) => id).join(' ');
}
