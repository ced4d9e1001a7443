/** Where the page of a body is. Every link to a body asks here, so that none leads to a page that is not there. */
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import type { BodyPage } from './body-page.ts';
import { issuingBody } from './document-bodies.ts';
import { isGeneral } from './general-collective.ts';

/** The address of the page of a body, given by itself or by its key; null where it has none. */
export function bodyAddress(
  { bodyIndex, href }: Pick<Archive, 'bodyIndex' | 'href'>,
  body: Pick<BodyPage, 'key'> | string,
): string | null {
  const key = typeof body === 'string' ? body : body.key;
  const known = bodyIndex.bodies.get(key);
  return known && isPageWorthy(known) ? href.body(key) : null;
}

/** The address of the body that issued a document; null where it is not known. */
export function issuerAddress(archive: Pick<Archive, 'bodyIndex' | 'href'>, document: Directive): string | null {
  const body = issuingBody(document);
  return body && bodyAddress(archive, body);
}

/** The bodies that have a page. */
export function bodiesWithPage({ bodyIndex }: Pick<Archive, 'bodyIndex'>): readonly BodyPage[] {
  return [...bodyIndex.bodies.values()].filter(isPageWorthy);
}

/**
 * A body has a page if it issued, is told to do something, is addressed, wrote what is cited, or is a member of a
 * collective that is told. Those that are only received or mentioned are lines of the index, so that pages do not
 * multiply with names; general collectives are neither.
 */
function isPageWorthy(body: BodyPage): boolean {
  const { issued, duties, addressed, cited, silent } = body;
  return !isGeneral(body) && (silent || issued.length + duties.length + addressed.length + cited.length > 0);
}
