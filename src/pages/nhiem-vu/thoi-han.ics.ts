/** Stated deadlines as an iCalendar file. */
import type { APIRoute } from 'astro';
import { deadlineCalendar } from '../../archive/duty/calendar.ts';
import { loadArchive, loadImprint } from '../../site/load.ts';
import { href } from '../../site/href.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = (id: string, anchor: string): string | null =>
    site ? new URL(href.document(id, anchor), site).href : null;
  return new Response(deadlineCalendar(await loadArchive(), address, loadImprint().name), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
