/** The dictionary of the tables. */
import type { APIRoute } from 'astro';
import { respond } from '../../archive/data/respond.ts';
import { dataDictionary } from '../../archive/data/table/data-dictionary.ts';
import { dataTables } from '../../archive/data/table/data-tables.ts';
import { webAddress } from '../../archive/metadata/web-address.ts';
import { href } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) =>
  respond(dataDictionary(dataTables, webAddress(site)(href.download('tu-dien.json'))));
