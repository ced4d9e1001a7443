import type { Archive } from '../archive.ts';
import { timelineLists, timelineOf } from '../list/timeline.ts';

/** The twin of /thoi-gian/: how many documents each month has, in all and of each type and province. */
export function timelineData(archive: Archive) {
  return {
    all: timelineOf(archive.documents),
    lists: timelineLists(archive).map(({ slug, name, documents }) => ({ slug, name, ...timelineOf(documents) })),
  };
}
