/**
 * Addresses that pages had and that lead elsewhere now, in files by hash: the page of an address that is not there looks
 * into one of them. A page for each would be a third of all files of a site.
 */
import type { Archive } from '../archive.ts';
import { bodyAddress } from '../body/body-address.ts';
import { citedAddress } from '../citation/cited-address.ts';
import { formerDutySlugs } from '../duty/duties.ts';
import { once } from '../once.ts';
import { formerAddressFile, type FormerAddresses } from './former-page.ts';

/** Rows of a file at most, on average. */
const ROWS_A_FILE = 200;

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
  for (const [slug, body] of formerDutySlugs(archive)) {
    const address = bodyAddress(archive, body);
    yield [`nhiem-vu/${slug}`, address === null ? href.duties() : `${address}#duoc-giao`];
  }
}
