/** JSON twin of the timeline: months of the whole archive, of each type and of each province. */
import type { APIRoute } from 'astro';
import { respond } from '../archive/data/respond.ts';
import { loadArchive } from '../site/load.ts';
import { timelineLists, timelineOf } from '../archive/list/timeline.ts';

export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  return respond({
    all: timelineOf(archive.documents),
    lists: timelineLists(archive).map(({ slug, name, documents }) => ({ slug, name, ...timelineOf(documents) })),
  });
};
