/** JSON twin of the page of an issuing authority. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { IssuerDocuments } from '../../archive/body/issuer-documents.ts';
import { issuerData } from '../../archive/data/issuer-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { loadArchive } from '../../site/load.ts';

export const getStaticPaths = (async () =>
  [...(await loadArchive()).byIssuer.values()].map((group) => ({
    params: { key: group.key },
    props: { group },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ group: IssuerDocuments }> = async ({ props }) =>
  respond(issuerData(await loadArchive(), props.group));
