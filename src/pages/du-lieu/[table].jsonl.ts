/** The tables of the whole archive as JSON Lines. */
import type { APIRoute } from 'astro';
import { dataTables } from '../../archive/data/table/data-tables.ts';
import { respondTable } from '../../archive/data/table/table-file.ts';
import { webAddress } from '../../archive/metadata/web-address.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = () => dataTables.map((table) => ({ params: { table: table.name }, props: { table } }));

export const GET: APIRoute = async ({ props, site }) =>
  respondTable(props['table'] as (typeof dataTables)[number], 'jsonl', {
    archive: await loadArchive(),
    web: webAddress(site),
  });
