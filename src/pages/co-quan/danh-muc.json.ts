/** The names of all bodies, for the filter box; the form is `BodyNames`. */
import type { APIRoute } from 'astro';
import { bodyNames } from '../../archive/body/body-names.ts';
import { shortForms } from '../../archive/body/short-forms.ts';
import { respond } from '../../archive/data/respond.ts';
import { loadArchive, loadBodyTables } from '../../site/load.ts';

export const GET: APIRoute = async () => respond(bodyNames(await loadArchive(), shortForms(loadBodyTables())));
