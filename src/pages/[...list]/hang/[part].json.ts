/** The further rows of a list, where one file would be long. */
import type { APIRoute } from 'astro';
import { respond } from '../../../archive/data/respond.ts';
import { rowFiles } from '../../../archive/list/row-files.ts';
import { loadArchive } from '../../../site/load.ts';

export const getStaticPaths = async () =>
  rowFiles(await loadArchive())
    .filter(({ part }) => part !== null)
    .map(({ list, part, value }) => ({ params: { list, part: String(part) }, props: { value } }));

export const GET: APIRoute = ({ props }) => respond(props['value']);
