/** JSON twin of a document's page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { documentData } from '../../archive/data/document-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { loadArchive } from '../../site/load.ts';
import type { Directive } from '../../schema/directive.ts';

export const getStaticPaths = (async () =>
  (await loadArchive()).documents.map((document) => ({
    params: { id: document.id },
    props: { document },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: Directive }> = async ({ props }) =>
  respond(documentData(await loadArchive(), props.document));
