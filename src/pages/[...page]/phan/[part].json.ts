/** The further files of JSON twins that are cut. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { respond } from '../../../archive/data/respond.ts';
import { laterTwinParts, type TwinPart } from '../../../archive/data/twins.ts';
import { href } from '../../../site/href.ts';
import { loadArchive } from '../../../site/load.ts';

export const getStaticPaths = (async () =>
  laterTwinParts(await loadArchive()).map(({ page, part, value }) => ({
    params: { page: decodeURI(page.slice(href.home().length, -1)), part: String(part) },
    props: { value },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<TwinPart, 'value'>> = ({ props }) => respond(props.value);
