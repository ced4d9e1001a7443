/** All rows of a list of more than one page, a short line each, for the boxes that narrow it. */
import type { APIRoute } from 'astro';
import { placeRowFiles } from '../../archive/place/place-list-rows.ts';
import { respond } from '../../archive/data/respond.ts';
import { citedRowFiles } from '../../archive/list/cited-rows.ts';
import { deadlineRowFiles } from '../../archive/duty/deadline-rows.ts';
import { documentRowFiles } from '../../archive/list/row-file.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = async () => {
  const archive = await loadArchive();
  return [
    ...documentRowFiles(archive),
    ...citedRowFiles(archive),
    ...deadlineRowFiles(archive),
    ...placeRowFiles(archive),
  ].map(({ list, lines }) => ({
    params: { list },
    props: { lines },
  }));
};

export const GET: APIRoute = ({ props }) => respond(props['lines']);
