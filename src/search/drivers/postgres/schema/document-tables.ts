/**
 * The tables of documents in the schema of a release. Each release has a schema of its own, beside
 * the others; what is in it does not change once it is read.
 */
import { facetNames } from '../../../plan/address.ts';
import { figures, identifier, joined, sql, type Sql } from '../query/sql.ts';
import { viewOfPart } from './part-view.ts';
import { facetColumn, facetColumns, type Tables } from '../query/tables.ts';

/**
 * Raised when these tables, or what tokens/ makes of a text, are others: nothing is then taken over
 * from a version that another program loaded, and none is read by it.
 */
export const ARCHIVE_FORMAT = 2;

/** Texts are compared byte by byte, whatever the order of the server is. */
export const TEXT = sql`text COLLATE "C" NOT NULL`;

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
  ['shown', TEXT],
];

/** The columns of documents, in the order of a row. */
export const documentColumnNames: readonly string[] = documentColumns.map(([name]) => name);

const pieceColumns: readonly (readonly [name: string, type: Sql])[] = [
  ['document', sql`bigint NOT NULL`],
  ['tokens', sql`tsvector NOT NULL`],
];

const columnsOf = { documents: documentColumns, pieces: pieceColumns } as const;

/** The columns of documents or of pieces, as a table is made of; a coordinator has them too. */
export function columnsIn(table: 'documents' | 'pieces'): Sql {
  return joined(
    columnsOf[table].map(([name, type]) => sql`${identifier(name)} ${type}`),
    sql`, `,
  );
}

/**
 * What reading a row of tokens costs: more than the planner thinks of a column, for it lies elsewhere
 * and has to be put together. It would rather look through those of all documents than find out
 * first which few it needs; so they are read through a function that does nothing and says what it
 * takes.
 */
const READING_COST = 5000;

const COSTLY: ReadonlySet<string> = new Set(['toned', 'bare']);

/** The tables of documents of one database, and how they are read, by a coordinator too. */
export function ownDocuments(tables: Tables, schema: string, position: number): readonly Sql[] {
  const inSchema = (name: string): Sql => sql`${identifier(schema)}.${identifier(name)}`;
  const read = inSchema('read');
  const view = (name: 'documents' | 'pieces', rows: Sql): readonly Sql[] => {
    const columns = columnsOf[name].map(([column]) =>
      COSTLY.has(column) ? sql`${read}(${identifier(column)}) AS ${identifier(column)}` : identifier(column),
    );
    const query = sql`AS SELECT ${joined(columns, sql`, `)} FROM ${rows}`;
    return [tables[name], inSchema(viewOfPart(name, position))].map((named) => sql`CREATE VIEW ${named} ${query}`);
  };
  return [
    sql`CREATE FUNCTION ${read}(text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
      COST ${figures(READING_COST)} AS 'BEGIN RETURN $1; END'`,
    sql`CREATE TABLE ${tables.document_rows} (${columnsIn('documents')})`,
    sql`ALTER TABLE ${tables.document_rows} ALTER toned SET STORAGE EXTERNAL, ALTER bare SET STORAGE EXTERNAL`,
    sql`CREATE TABLE ${tables.piece_rows} (${columnsIn('pieces')})`,
    sql`ALTER TABLE ${tables.piece_rows} ALTER tokens SET STORAGE EXTERNAL`,
    ...view('documents', tables.document_rows),
    ...view('pieces', tables.piece_rows),
  ];
}

/** The indexes, made once all rows are there, and what the planner is told of them. */
export function ownIndexes(tables: Tables): readonly Sql[] {
  return [
    sql`ALTER TABLE ${tables.document_rows} ADD PRIMARY KEY (document)`,
    sql`CREATE UNIQUE INDEX ON ${tables.document_rows} (id)`,
    sql`CREATE INDEX ON ${tables.document_rows} ("left"(sha256, 8))`,
    sql`CREATE INDEX ON ${tables.document_rows} (month, day, year)`,
    sql`CREATE INDEX ON ${tables.document_rows} USING gin (${joined(Object.values(facetColumns), sql`, `)})`,
    sql`CREATE INDEX ON ${tables.piece_rows} USING gin (tokens) WITH (fastupdate = off)`,
    sql`VACUUM (ANALYZE) ${tables.document_rows}`,
    sql`VACUUM (ANALYZE) ${tables.piece_rows}`,
  ];
}
