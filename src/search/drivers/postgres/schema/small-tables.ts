/** The small tables of a release: names, numbers, words, which belong to no document. */
import { sql, type Sql } from '../query/sql.ts';
import type { Tables } from '../query/tables.ts';
import { TEXT } from './document-tables.ts';

const SMALL_TABLES = [
  ...(['facet_values', 'bodies', 'body_forms', 'short_forms'] as const),
  ...(['names', 'number_cards', 'deadlines', 'words'] as const),
];

/** The small tables, which every database has whole: texts that a document may have
 * given (`name`, `card` and the like) are JSON, which can name every character. */
export function smallTables(tables: Tables): readonly Sql[] {
  return [
    sql`CREATE TABLE ${tables.facet_values} (facet ${TEXT}, rank int NOT NULL, key ${TEXT}, name ${TEXT}, PRIMARY KEY (facet, key))`,
    sql`CREATE TABLE ${tables.bodies} (rank int PRIMARY KEY, body ${TEXT})`,
    sql`CREATE TABLE ${tables.body_forms} (form ${TEXT}, rank int NOT NULL)`,
    sql`CREATE TABLE ${tables.short_forms} (rank int PRIMARY KEY, form ${TEXT})`,
    sql`CREATE TABLE ${tables.names} (key ${TEXT}, rank int NOT NULL, card ${TEXT})`,
    sql`CREATE TABLE ${tables.number_cards} (figure bigint NOT NULL, rank int NOT NULL, card ${TEXT})`,
    sql`CREATE TABLE ${tables.deadlines} (day ${TEXT}, rank int NOT NULL, card ${TEXT})`,
    sql`CREATE TABLE ${tables.words} (rank int PRIMARY KEY, word ${TEXT}, documents int NOT NULL)`,
  ];
}

/** Their indexes, made once all rows are there, and what the planner is told of them. */
export function smallIndexes(tables: Tables): readonly Sql[] {
  return [
    sql`CREATE INDEX ON ${tables.body_forms} (form)`,
    sql`CREATE INDEX ON ${tables.names} (key)`,
    sql`CREATE INDEX ON ${tables.number_cards} (figure)`,
    sql`CREATE INDEX ON ${tables.deadlines} (day)`,
    ...SMALL_TABLES.map((name) => sql`VACUUM (ANALYZE) ${tables[name]}`),
  ];
}
