/** The names of the other bodies, some hundreds a file. */
import type { APIRoute } from 'astro';
import { bodyNames } from '../../../archive/body/body-names.ts';
import { bodyNamesParts } from '../../../archive/body/packed-bodies.ts';
import { respond } from '../../../archive/data/respond.ts';
import { loadArchive } from '../../../site/load.ts';

export const getStaticPaths = async () =>
  bodyNamesParts(bodyNames(await loadArchive(), []))
    .slice(1)
    .map((value, n) => ({ params: { part: String(n + 2) }, props: { value } }));

export const GET: APIRoute = ({ props }) => respond(props['value']);
