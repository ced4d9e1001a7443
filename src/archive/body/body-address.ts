/**
 * Where a body is shown. Every link to a body asks here, so that none leads to a page or an entry
 * that is not there.
 */
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import type { BodyPage } from './body-page.ts';
import type { ReachedArchive } from './common-duties.ts';
import { issuingBody } from './document-bodies.ts';
import { sharedPageOf } from './shared/shared-pages.ts';
import { isSmallBody } from './shared/small-body.ts';

/**
 * The address of the page of a body, or of its entry on a shared one, given by itself or by its
 * key; null where it has neither.
 */
export function bodyAddress(archive: Archive, body: Pick<BodyPage, 'key'> | string): string | null {
  const key = typeof body === 'string' ? body : body.key;
  const known = archive.bodyIndex.bodies.get(key);
  if (known === undefined) return null;
  if (hasOwnPage(known)) return archive.href.body(key);
  const page = sharedPageOf(archive).get(key);
  return page === undefined ? null : archive.href.sharedBodies(page.slug, page.number, key);
}

/**
 * The address of the sentences that tell a body something by name; null where it has no page and no
 * entry.
 */
export function bodyDutiesAddress(archive: Archive, body: Pick<BodyPage, 'key'>): string | null {
  const address = bodyAddress(archive, body);
  return address === null || address.includes('#') ? address : `${address}#duoc-giao`;
}

/** The address of the body that issued a document; null where it is not known. */
export function issuerAddress(archive: Archive, document: Directive): string | null {
  const body = issuingBody(document);
  return body && bodyAddress(archive, body);
}

/** The bodies that have a page of their own. */
export function bodiesWithPage({ bodyIndex }: Pick<Archive, 'bodyIndex'>): readonly BodyPage[] {
  return [...bodyIndex.bodies.values()].filter(hasOwnPage);
}

/** The bodies that have a page or an entry on a shared one. */
export function bodiesShown(archive: ReachedArchive): readonly BodyPage[] {
  const shared = sharedPageOf(archive);
  return [...archive.bodyIndex.bodies.values()].filter((body) => hasOwnPage(body) || shared.has(body.key));
}

/**
 * A body has a page if it issued something, is told to do something, is addressed or wrote what is
 * cited, and is not small. Those that are only received or mentioned are lines of the index, so
 * that pages do not multiply with names; general collectives are neither.
 */
export function hasOwnPage(body: BodyPage): boolean {
  const { issued, duties, addressed, cited } = body;
  return !body.isGeneral && !isSmallBody(body) && issued.length + duties.length + addressed.length + cited.length > 0;
}
