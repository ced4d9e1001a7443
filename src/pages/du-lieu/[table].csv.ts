/** The tables of the whole archive as CSV. */
import type { APIRoute } from 'astro';
import { dataTables } from '../../archive/data/table/data-tables.ts';
import { respondTable } from '../../archive/data/table/table-file.ts';
import { webAddress } from '../../archive/metadata/web-address.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = () => dataTables.map((table) => ({ params: { table: table.name }, props: { table } }));

export const GET: APIRoute = async ({ props, site }) =>
  respondTable(props['table'] as (typeof dataTables)[number], 'csv', {
    archive: await loadArchive(),
    web: webAddress(site),
  });
