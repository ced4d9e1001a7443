/** JSON twin of the page of a cited document. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { CitedDocument } from '../../archive/citation/citing.ts';
import { citedData, hasCitedTwin } from '../../archive/data/cited-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { twinPart } from '../../archive/data/twins.ts';
import { href } from '../../site/href.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = (async () =>
  [...(await loadArchive()).cited.values()]
    .filter(hasCitedTwin)
    .map((cited) => ({ params: { key: cited.key }, props: { cited } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ cited: CitedDocument }> = async ({ props: { cited } }) => {
  const archive = await loadArchive();
  return respond(twinPart(href, { page: href.citation(cited.key), make: () => citedData(archive, cited) }));
};
