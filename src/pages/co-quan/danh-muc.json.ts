/** The names of the bodies with most documents, for the filter box. */
import type { APIRoute } from 'astro';
import { bodyNames } from '../../archive/body/body-names.ts';
import { bodyNamesParts } from '../../archive/body/packed-bodies.ts';
import { shortForms } from '../../archive/body/short-forms.ts';
import { respond } from '../../archive/data/respond.ts';
import { loadArchive, loadBodyTables } from '../../site/load.ts';

export const GET: APIRoute = async () =>
  respond(bodyNamesParts(bodyNames(await loadArchive(), shortForms(loadBodyTables())))[0]);
