/** JSON twin of the page of a body that several documents are about, and of the list of documents without a known issuer. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bodiesWithPage } from '../../archive/body/body-address.ts';
import type { BodyPage } from '../../archive/body/body-page.ts';
import { bodyData, hasBodyTwin, unissuedData } from '../../archive/data/body-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { twinPart } from '../../archive/data/twins.ts';
import { unknownSlug } from '../../archive/urls.ts';
import { href } from '../../site/href.ts';
import { loadArchive } from '../../site/load.ts';

interface Props {
  /** Null for the documents without a known issuer. */
  readonly body: BodyPage | null;
}

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  const bodies = bodiesWithPage(archive).filter(hasBodyTwin);
  const unknown = archive.unissued.length > 0 ? [{ params: { key: unknownSlug }, props: { body: null } }] : [];
  return [...unknown, ...bodies.map((body) => ({ params: { key: body.key }, props: { body } }))];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { body } }) => {
  const archive = await loadArchive();
  if (body === null) return respond(unissuedData(archive));
  return respond(twinPart(href, { page: href.body(body.key), make: () => bodyData(archive, body) }));
};
