/** The first rows of a list of more than one page, a short line each, for the boxes that narrow it. */
import type { APIRoute } from 'astro';
import { respond } from '../../archive/data/respond.ts';
import { rowFiles } from '../../archive/list/row-files.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = async () =>
  rowFiles(await loadArchive())
    .filter(({ part }) => part === null)
    .map(({ list, value }) => ({ params: { list }, props: { value } }));

export const GET: APIRoute = ({ props }) => respond(props['value']);
