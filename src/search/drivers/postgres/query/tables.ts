/** Names of what one release of the archive is kept in. */
import { facetNames, type FacetName } from '../../../plan/address.ts';
import { identifier, sql, type Sql } from './sql.ts';

const tableNames = [
  'documents',
  'pieces',
  'document_rows',
  'piece_rows',
  'facet_values',
  'bodies',
  'body_forms',
  'short_forms',
  'names',
  'number_cards',
  'deadlines',
  'words',
] as const;

export type TableName = (typeof tableNames)[number];

/**
 * The tables of a release, as statements name them. `documents` and `pieces` are read,
 * `document_rows` and `piece_rows` loaded (schema/document-tables.ts says why).
 */
export type Tables = Readonly<Record<TableName, Sql>>;

/** The schema of a release of the archive. */
export function schemaOf(release: string): string {
  return `archive_${release}`;
}

/** The tables in a schema. */
export function tablesIn(schema: string): Tables {
  const named = tableNames.map((name) => [name, sql`${identifier(schema)}.${identifier(name)}`] as const);
  return Object.fromEntries(named) as Record<TableName, Sql>;
}

/** The column of a facet among those of documents. */
export function facetColumn(name: FacetName): string {
  return `f_${name.replaceAll('-', '_')}`;
}

/** The column of each facet. */
export const facetColumns: Readonly<Record<FacetName, Sql>> = Object.fromEntries(
  facetNames.map((name) => [name, identifier(facetColumn(name))]),
) as Record<FacetName, Sql>;
