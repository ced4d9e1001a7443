/**
 * The tables of the archive that are offered as downloads: each a schema of its rows and how they
 * are made, one after the other, so that no whole table is ever in memory.
 */
import type { z } from 'zod';
import type { Archive } from '../../archive.ts';
import type { WebAddress } from '../../metadata/web-address.ts';

/** What rows are made of; `web` makes whole addresses where the site's is known. */
export interface TableSource {
  readonly archive: Archive;
  readonly web: WebAddress;
}

/** One table. The keys of the schema are the columns, in their order; each says what it holds. */
export interface DataTable {
  /** The name of its files. */
  readonly name: string;
  /** What it is called and what a row is, for readers. */
  readonly title: string;
  readonly description: string;
  readonly row: z.ZodObject;
  readonly rows: (source: TableSource) => Iterable<Readonly<Record<string, unknown>>>;
}

/** A table whose rows are typed by its schema. */
export function dataTable<Shape extends z.ZodRawShape>(
  table: Omit<DataTable, 'row' | 'rows'> & {
    readonly row: z.ZodObject<Shape>;
    readonly rows: (source: TableSource) => Iterable<z.output<z.ZodObject<Shape>>>;
  },
): DataTable {
  return table as unknown as DataTable;
}

/** The columns of a table. */
export function columnsOf({ row }: Pick<DataTable, 'row'>): readonly string[] {
  return Object.keys(row.shape);
}
