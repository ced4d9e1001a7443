/** JSON twin of the page of a cited document. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { CitedDocument } from '../../archive/citation/citing.ts';
import { citedData } from '../../archive/data/cited-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = (async () =>
  [...(await loadArchive()).cited.values()]
    .filter(({ hasPage }) => hasPage)
    .map((cited) => ({ params: { key: cited.key }, props: { cited } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ cited: CitedDocument }> = async ({ props }) =>
  respond(citedData(await loadArchive(), props.cited));
