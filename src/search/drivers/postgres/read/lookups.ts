/** The small look-ups around a search, as statements and as what becomes of their rows. */
import { withoutLevels } from '../../../plan/begun-words.ts';
import type { FacetName } from '../../../plan/address.ts';
import { joined, sql, type Sql } from '../query/sql.ts';
import type { Tables } from '../query/tables.ts';

/** So many bodies are given of a name that is being typed. */
export const MOST_BODIES = 24;

/** After all letters of names. */
const LAST = '\u{10ffff}';

/** Rows of `key` and `name` (JSON), in the order of the archive; of some keys where they are given. */
export function facetValuesQuery({ facet_values }: Tables, name: FacetName, keys: readonly string[] | null): Sql {
  const some = keys === null ? sql`true` : sql`key = ANY(${keys}::text[])`;
  return sql`SELECT key, name FROM ${facet_values} WHERE facet = ${name} AND ${some} ORDER BY rank`;
}

/** Rows of `json`: bodies whose names begin so, best first, and one more than are given where there are. */
export function bodiesQuery({ bodies, body_forms }: Tables, typed: readonly string[]): Sql | null {
  const texts = new Set([typed, withoutLevels(typed)].map((words) => words.join(' ')).filter((text) => text !== ''));
  if (texts.size === 0) return null;
  const begun = [...texts].map((text) => sql`(form >= ${text}::text AND form < ${text + LAST}::text)`);
  return sql`SELECT body AS json FROM ${bodies} WHERE rank IN (SELECT rank FROM ${body_forms} WHERE ${joined(begun, sql` OR `)})
    ORDER BY rank LIMIT ${MOST_BODIES + 1}::int`;
}

/** Rows of `json`. */
export const jsonQueries = {
  shortForms: ({ short_forms }: Tables): Sql => sql`SELECT form AS json FROM ${short_forms} ORDER BY rank`,
  names: ({ names }: Tables, key: string): Sql =>
    sql`SELECT card AS json FROM ${names} WHERE key = ${key} ORDER BY rank`,
  numberCards: ({ number_cards }: Tables, figure: number): Sql =>
    sql`SELECT card AS json FROM ${number_cards} WHERE figure = ${figure}::bigint ORDER BY rank`,
  deadlines: ({ deadlines }: Tables, day: string): Sql =>
    sql`SELECT card AS json FROM ${deadlines} WHERE day = ${day} ORDER BY rank`,
} as const;

/** Rows of SourceRow. */
export function sourcesQuery({ documents }: Tables, key: string): Sql {
  return sql`SELECT rank AS document, id, sha256, lines FROM ${documents} WHERE id = ${key} OR "left"(sha256, 8) = ${key}`;
}

/** Rows of `word` and `documents`. */
export function wordsQuery({ words }: Tables): Sql {
  return sql`SELECT word, documents FROM ${words} ORDER BY rank`;
}
