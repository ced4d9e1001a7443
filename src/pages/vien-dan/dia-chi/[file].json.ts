/** Where the lines of cited documents are that have no page, for the page of an address that is not there. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { formerCitations, type FormerCitations } from '../../../archive/citation/former-citations.ts';
import { respond } from '../../../archive/data/respond.ts';
import { loadArchive } from '../../../site/load.ts';

export const getStaticPaths = (async () =>
  [...formerCitations(await loadArchive())].map(([file, rows]) => ({
    params: { file },
    props: { rows },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: FormerCitations }> = ({ props: { rows } }) => respond(rows);
