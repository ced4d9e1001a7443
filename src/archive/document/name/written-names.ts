/**
 * The names that a document writes with their capitals, to give them back to a title in capitals.
 */
import type { Directive } from '../../../schema/directive.ts';

/**
 * Two or more words that begin with capitals and go on in small letters: “Bùi Thanh Sơn”, “Krông
 * Búk”.
 */
const RUN = /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,5}(?![\p{L}\p{M}])/gu;

/**
 * Names of places as the gazetteer spells them, of bodies, of who signed, and the runs of capitals
 * in its sentences. Each once, in no order.
 */
export function writtenNames(d: Directive): readonly string[] {
  const names = new Set<string>();
  for (const { name } of d.localities) names.add(name);
  for (const { name } of d.bodies) names.add(name);
  for (const name of [d.issuer?.name, d.issuer?.parent, d.signatory?.name, d.place]) if (name) names.add(name);
  for (const sentence of sentencesOf(d)) for (const [run] of sentence.matchAll(RUN)) names.add(run);
  return [...names].filter((name) => name !== name.toLocaleUpperCase('vi'));
}

function sentencesOf(d: Directive): ReadonlySet<string> {
  const mentioned = [...d.references, ...d.terms, ...d.localities].flatMap(({ mentions }) => mentions);
  const sentences = [...mentioned, ...d.deadlines, ...d.assignments].map(({ sentence }) => sentence);
  return new Set([...sentences, ...d.provisions.map(({ title }) => title), ...d.addressees, ...d.recipients]);
}
