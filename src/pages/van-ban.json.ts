/** JSON twin of the list of documents. */
import type { APIRoute } from 'astro';
import { documentInList } from '../archive/data/document-data.ts';
import { respond } from '../archive/data/respond.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  return respond(archive.documents.map((document) => documentInList(archive, document)));
};
