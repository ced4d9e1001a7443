/** What a search that is narrowed to a year leaves out, because it states none. */
import type { OperatorKind } from '../../plan/operators.ts';

/** The documents without a year that a query would have otherwise. */
export interface Undated {
  /** The query that asks for them instead. */
  readonly query: string;
  /** How many they are; null where words narrow them further. */
  readonly documents: number | null;
}

/** An operator of the query; `documents` is null where what it names is not known. */
interface Asked {
  readonly kind: OperatorKind;
  readonly name: string;
  readonly value: string;
  readonly documents: ReadonlySet<number> | null;
}

/** Of the documents without a year, those that every operator but the one for a year leaves; null where there is none of either. */
export function undatedBeside(asked: readonly Asked[], words: string, undated: ReadonlySet<number>): Undated | null {
  const isOfYear = ({ kind, value }: Asked): boolean => kind === 'year' && /^\d/.test(value);
  if (!asked.some(isOfYear)) return null;
  const others = asked.filter((one) => !isOfYear(one));
  const left = [...undated].filter((document) => others.every((one) => one.documents?.has(document)));
  if (left.length === 0) return null;
  const operators = [...others, { name: 'năm', value: 'không rõ' }].map(({ name, value }) => `${name}:"${value}"`);
  return { query: [words, ...operators].filter(Boolean).join(' '), documents: words === '' ? left.length : null };
}
