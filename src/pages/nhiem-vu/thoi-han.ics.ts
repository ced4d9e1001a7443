/** Stated deadlines as an iCalendar file. */
import type { APIRoute } from 'astro';
import { deadlineCalendar } from '../../archive/duty/calendar.ts';
import { eventAddress } from '../../site/event-address.ts';
import { loadArchive, loadImprint } from '../../site/load.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(deadlineCalendar(await loadArchive(), eventAddress(site), loadImprint().name), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
