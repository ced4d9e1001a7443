/** The downloads as a catalogue (DCAT). */
import type { APIRoute } from 'astro';
import { catalogue } from '../../archive/data/api/catalogue.ts';
import { respond } from '../../archive/data/respond.ts';
import { dataTables } from '../../archive/data/table/data-tables.ts';
import { webAddress } from '../../archive/metadata/web-address.ts';
import { loadArchive, loadImprint } from '../../site/load.ts';

export const GET: APIRoute = async ({ site }) =>
  respond(catalogue(await loadArchive(), loadImprint(), dataTables, webAddress(site)));
