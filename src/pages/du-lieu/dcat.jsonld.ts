/** The downloads as a catalogue (DCAT). */
import type { APIRoute } from 'astro';
import { catalogue } from '../../archive/data/api/catalogue.ts';
import { respond } from '../../archive/data/respond.ts';
import { textPartsOf } from '../../archive/data/table/text-parts.ts';
import { webAddress } from '../../archive/metadata/web-address.ts';
import { loadArchive, loadImprint } from '../../site/load.ts';
import { loadMeasuredTables } from '../../site/table-files.ts';

export const GET: APIRoute = async ({ site }) => {
  const archive = await loadArchive();
  const offered = { tables: await loadMeasuredTables(), textFiles: textPartsOf(archive).length };
  return respond(catalogue(archive, loadImprint(), offered, webAddress(site)));
};
