/** The part of OpenSearch's query language that searches use, as data. */

/** A query that documents pass or not, with what they score. */
export type Query =
  | { readonly match_all: Readonly<Record<string, never>> }
  | { readonly match_none: Readonly<Record<string, never>> }
  | { readonly term: Readonly<Record<string, { readonly value: string | number }>> }
  | { readonly terms: Readonly<Record<string, readonly string[]>> }
  | { readonly prefix: Readonly<Record<string, { readonly value: string }>> }
  | { readonly exists: { readonly field: string } }
  | { readonly match_phrase: Readonly<Record<string, { readonly query: string; readonly slop: 0 }>> }
  | { readonly constant_score: { readonly filter: Query; readonly boost: number; readonly _name?: string } }
  | { readonly bool: Bool };

/** `must_not` and `filter` score nothing. */
export interface Bool {
  readonly filter?: readonly Query[];
  readonly must_not?: readonly Query[];
  readonly should?: readonly Query[];
  readonly minimum_should_match?: 1;
}

export const everything: Query = { match_all: {} };
export const nothing: Query = { match_none: {} };

/** Documents with one of these in a field; OpenSearch takes 65,536 at most (index.max_terms_count). */
export function anyTerm(field: string, values: readonly string[]): Query {
  const [value] = values;
  if (value === undefined) return nothing;
  return values.length === 1 ? { term: { [field]: { value } } } : { terms: { [field]: values } };
}

/** Documents that pass all, and none of `but`. */
export function allOf(queries: readonly Query[], but: readonly Query[] = []): Query {
  const [one] = queries;
  if (one !== undefined && queries.length === 1 && but.length === 0) return one;
  return { bool: { filter: one === undefined ? [everything] : queries, ...(but.length > 0 ? { must_not: but } : {}) } };
}

/** Documents that pass any. */
export function anyOf(queries: readonly Query[]): Query {
  const [one] = queries;
  if (one === undefined) return nothing;
  return queries.length === 1 ? one : { bool: { should: queries, minimum_should_match: 1 } };
}

/** So much for documents that pass; `name` is told of each that does. */
export function scored(filter: Query, boost: number, name?: string): Query {
  return { constant_score: { filter, boost, ...(name === undefined ? {} : { _name: name }) } };
}
