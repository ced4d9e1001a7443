/** A document as Akoma Ntoso. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { akomaNtoso } from '../../archive/akoma/akoma-ntoso.ts';
import { webAddress } from '../../archive/metadata/web-address.ts';
import type { Directive } from '../../schema/directive.ts';
import { loadArchive, loadBodyNodes, loadImprint, loadTimes } from '../../site/load.ts';

export const getStaticPaths = (async () =>
  (await loadArchive()).documents.map((document) => ({
    params: { id: document.id },
    props: { document },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: Directive }> = async ({ props: { document }, site }) => {
  const [archive, imprint, web] = [await loadArchive(), loadImprint(), webAddress(site)];
  const changed = loadTimes()(document.id).lastChanged;
  return new Response(akomaNtoso({ archive, document, imprint, web, changed }, await loadBodyNodes(document)), {
    headers: { 'content-type': 'application/akn+xml; charset=utf-8' },
  });
};
