/** Where former addresses lead, for the page of an address that is not there. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { respond } from '../../archive/data/respond.ts';
import { formerAddressFiles } from '../../archive/frame/former-addresses.ts';
import type { FormerAddresses } from '../../archive/frame/former-page.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = (async () =>
  formerAddressFiles(await loadArchive()).map((rows, file) => ({
    params: { file: `${file}` },
    props: { rows },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: FormerAddresses }> = ({ props: { rows } }) => respond(rows);
