/**
 * The schema of one version of the archive. Each version has one of its own, beside the others; what
 * is in it does not change once it is read.
 */
import { facetNames } from '../../../plan/address.ts';
import { identifier, joined, sql, type Sql } from '../query/sql.ts';
import { viewOfPart } from './part-view.ts';
import { facetColumn, facetColumns, type Tables } from '../query/tables.ts';

/**
 * Raised when these tables, or what tokens/ makes of a text, are others: nothing is then taken over
 * from a version that another program loaded, and none is read by it.
 */
export const ARCHIVE_FORMAT = 1;

/** Texts are compared byte by byte, whatever the order of the server is. */
const TEXT = sql`text COLLATE "C" NOT NULL`;

/**
 * What a document has: where it stands, by what it is narrowed, its words as rows of tokens
 * (token-text.ts), all that results show of it as JSON (which, unlike `text` and `jsonb`, can name
 * the character U+0000).
 */
const documentColumns: readonly (readonly [name: string, type: Sql])[] = [
  ['document', sql`bigint NOT NULL`],
  ['id', TEXT],
  ['hash', TEXT],
  ['rank', sql`int NOT NULL`],
  ['withdrawn', sql`boolean NOT NULL`],
  ['dated', sql`boolean NOT NULL`],
  ['sort_date', TEXT],
  ['year', sql`int`],
  ['month', sql`int`],
  ['day', sql`int`],
  ['sha256', TEXT],
  ['lines', sql`int NOT NULL`],
  ...facetNames.map((name) => [facetColumn(name), sql`text[] COLLATE "C" NOT NULL`] as const),
  ['toned', TEXT],
  ['bare', TEXT],
  ['title_toned', TEXT],
  ['title_bare', TEXT],
  ['shown', TEXT],
];

/** The columns of documents, in the order of a row. */
export const documentColumnNames: readonly string[] = documentColumns.map(([name]) => name);

const pieceColumns: Sql = sql`document bigint NOT NULL, tokens tsvector NOT NULL`;

/** The columns of the tables of documents; a coordinator has them too. */
export const partedColumns = {
  documents: joined(
    documentColumns.map(([name, type]) => sql`${identifier(name)} ${type}`),
    sql`, `,
  ),
  pieces: pieceColumns,
} as const;

/** The small tables, which every database has whole: `card` and the like are JSON. */
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

/** The tables of documents of one database, as it stands among others. Rows of tokens are kept as they are, to be looked through. */
export function ownDocuments(tables: Tables, schema: string, position: number): readonly Sql[] {
  const view = (name: 'documents' | 'pieces'): Sql =>
    sql`CREATE VIEW ${identifier(schema)}.${identifier(viewOfPart(name, position))} AS SELECT * FROM ${tables[name]}`;
  return [
    sql`CREATE TABLE ${tables.documents} (${partedColumns.documents})`,
    sql`ALTER TABLE ${tables.documents} ALTER toned SET STORAGE EXTERNAL, ALTER bare SET STORAGE EXTERNAL`,
    sql`CREATE TABLE ${tables.pieces} (${partedColumns.pieces})`,
    view('documents'),
    view('pieces'),
  ];
}

/** The indexes, made once all rows are there. */
export function ownIndexes(tables: Tables): readonly Sql[] {
  return [
    sql`ALTER TABLE ${tables.documents} ADD PRIMARY KEY (document)`,
    sql`CREATE UNIQUE INDEX ON ${tables.documents} (id)`,
    sql`CREATE INDEX ON ${tables.documents} ("left"(sha256, 8))`,
    sql`CREATE INDEX ON ${tables.documents} (month, day, year)`,
    sql`CREATE INDEX ON ${tables.documents} USING gin (${joined(Object.values(facetColumns), sql`, `)})`,
    sql`CREATE INDEX ON ${tables.pieces} USING gin (tokens) WITH (fastupdate = off)`,
  ];
}

/** The indexes of the small tables. */
export function smallIndexes(tables: Tables): readonly Sql[] {
  return [
    sql`CREATE INDEX ON ${tables.body_forms} (form)`,
    sql`CREATE INDEX ON ${tables.names} (key)`,
    sql`CREATE INDEX ON ${tables.number_cards} (figure)`,
    sql`CREATE INDEX ON ${tables.deadlines} (day)`,
  ];
}
