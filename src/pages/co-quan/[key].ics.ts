/** The deadlines of what a body is told, as an iCalendar file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bodiesWithPage } from '../../archive/body/body-address.ts';
import type { BodyPage } from '../../archive/body/body-page.ts';
import { bodyCalendar, hasCalendar } from '../../archive/duty/calendar.ts';
import { eventAddress } from '../../site/event-address.ts';
import { loadArchive, loadImprint } from '../../site/load.ts';

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  return bodiesWithPage(archive)
    .filter((body) => hasCalendar(archive, body))
    .map((body) => ({ params: { key: body.key }, props: { body } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: BodyPage }> = async ({ props, site }) =>
  new Response(bodyCalendar(await loadArchive(), props.body, eventAddress(site), loadImprint().name), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
