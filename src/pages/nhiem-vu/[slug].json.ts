/** JSON twin of the deadlines, and of addresses that agencies had. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { BodyPage } from '../../archive/body/body-page.ts';
import { deadlinesData, movedDutyData } from '../../archive/data/duty-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { formerDutySlugs } from '../../archive/duty/duties.ts';
import { loadArchive } from '../../site/load.ts';

interface Props {
  /** Null for the deadlines. */
  readonly body: BodyPage | null;
}

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  const moved = [...formerDutySlugs(archive)].flatMap(([slug, key]) => {
    const body = archive.bodyIndex.bodies.get(key);
    return body ? [{ params: { slug }, props: { body } }] : [];
  });
  return [{ params: { slug: 'thoi-han' }, props: { body: null } }, ...moved];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { body } }) => {
  const archive = await loadArchive();
  return respond(body === null ? deadlinesData(archive) : movedDutyData(archive, body));
};
