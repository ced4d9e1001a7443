/** Reasons in the data of pages: the code, what the words are made of, and the words themselves. */
import type { Directive } from '../../schema/directive.ts';
import { wordedReason } from '../../schema/reason-words.ts';

/**
 * A document whose reasons have their words, so that readers of the data need no table of codes.
 */
export function withWordedReasons(document: Directive) {
  const { dateInferred, provinceInferred, incompleteBecause, localities, origins } = document;
  return {
    ...document,
    dateInferred: withBecause(dateInferred),
    provinceInferred: withBecause(provinceInferred),
    localities: localities.map(withNote),
    incompleteBecause: wordedReason(incompleteBecause),
    origins: Object.fromEntries(Object.entries(origins).map(([field, origin]) => [field, withNote(origin)])),
  };
}

function withBecause<T extends { readonly because: Parameters<typeof wordedReason>[0] }>(value: T | null) {
  return value && { ...value, because: wordedReason(value.because) };
}

function withNote<T extends { readonly note: Parameters<typeof wordedReason>[0] }>(value: T) {
  return { ...value, note: wordedReason(value.note) };
}
