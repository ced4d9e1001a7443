/** The tables of the whole archive as JSON Lines. */
import type { APIRoute } from 'astro';
import { respondTable } from '../../archive/data/table/table-file.ts';
import { loadTableFiles, loadTableSource, type NamedTablePart } from '../../site/table-files.ts';

export const getStaticPaths = async () =>
  (await loadTableFiles()).map((file) => ({ params: { table: file.name }, props: { file } }));

export const GET: APIRoute<{ file: NamedTablePart }> = async ({ props: { file } }) =>
  respondTable(file.table, 'jsonl', await loadTableSource(), file.part);
