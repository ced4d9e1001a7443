/** JSON twin of the list of documents. */
import type { APIRoute } from 'astro';
import { respond } from '../archive/data/respond.ts';
import { documentListFiles } from '../archive/data/twins.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () => respond(documentListFiles(await loadArchive())[0]?.value);
