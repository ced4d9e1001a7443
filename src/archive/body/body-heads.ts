/**
 * The first words of bodies' names, so that only a query that may name a body asks for the list of
 * all.
 */
import { spellingKey } from '../../gazetteer/spelling.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import type { BodyNames } from './packed-bodies.ts';

/** The first words of names and of their abbreviations, without tones. */
export function bodyHeads({ rows, short }: Pick<BodyNames, 'rows' | 'short'>): readonly string[] {
  const heads = new Set(rows.map(([, name]) => headOf(name)));
  const abbreviated = short.filter(([, full]) => heads.has(headOf(full))).map(([form]) => headOf(form));
  return [...new Set([...heads, ...abbreviated])].filter((head) => head !== '').sort();
}

/** The first word of a text, without tones; empty where it has none. */
export function headOf(text: string): string {
  return fold(spellingKey(text.slice(0, 100)).split(' ')[0] ?? '');
}
