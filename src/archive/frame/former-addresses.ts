/**
 * Addresses that pages had and that lead elsewhere now, in files by hash: the page of an address
 * that is not there looks into one of them. A page for each would be a third of all files of a
 * site.
 */
import type { Archive } from '../archive.ts';
import { bodiesWithPage, bodyAddress, bodyDutiesAddress } from '../body/body-address.ts';
import { citedAddress } from '../citation/cited-address.ts';
import { formerDutySlugs } from '../duty/duties.ts';
import { movedBodies } from '../list/body-routes.ts';
import { once } from '../once.ts';
import { formerAddressFile, type FormerAddresses } from './former-page.ts';

/** Rows of a file at most, on average. */
const ROWS_A_FILE = 500;

/** All files, in the order of their numbers; there is at least one. */
export const formerAddressFiles = once((archive: Archive): readonly FormerAddresses[] => {
  const rows = [...formerAddresses(archive)];
  // Doubled when it must grow, so that a file seldom becomes another.
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, rows.length / ROWS_A_FILE)));
  const byFile = Map.groupBy(rows, ([page]) => formerAddressFile(page, count));
  return Array.from({ length: count }, (_, file) => Object.fromEntries(byFile.get(file) ?? []));
});

function* formerAddresses(archive: Archive): Generator<[page: string, address: string]> {
  const { cited, href } = archive;
  for (const one of cited.values()) if (!one.hasPage) yield [`vien-dan/${one.key}`, citedAddress(one, href)];
  yield ['nhiem-vu/co-quan-khac', href.duties()];
  for (const [slug, key] of formerDutySlugs(archive))
    yield [`nhiem-vu/${slug}`, bodyDutiesAddress(archive, { key }) ?? href.duties()];
  yield* formerBodies(archive);
  yield* formerDocuments(archive);
}

/** Bodies that share a page had pages of their own, and some had another address before. */
function* formerBodies(archive: Archive): Generator<[page: string, address: string]> {
  const { bodyIndex, href } = archive;
  const own = new Set(bodiesWithPage(archive).map(({ key }) => key));
  for (const key of bodyIndex.bodies.keys()) {
    const address = own.has(key) ? null : bodyAddress(archive, key);
    if (address !== null) yield [`co-quan/${key}`, address];
  }
  for (const { from, to } of movedBodies(archive))
    yield [`co-quan/${from}`, (to === null ? null : bodyAddress(archive, to)) ?? href.bodies()];
}

/** A name that a document has again is its own. */
function* formerDocuments({ byId, renamed, href }: Archive): Generator<[page: string, address: string]> {
  for (const [from, to] of renamed)
    if (to !== null && byId.has(to) && !byId.has(from)) yield [`van-ban/${from}`, href.document(to)];
}
