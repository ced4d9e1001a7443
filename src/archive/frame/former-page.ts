/** How a former address is looked up; apart from what is looked up, because a browser does it. */
import { fnv1a } from '../../ground/fnv1a.ts';

/** Former addresses of one file, as `formerPage` gives them, with where each leads now. */
export type FormerAddresses = Readonly<Record<string, string>>;

/** Sections of the site that had pages which are elsewhere now. */
const movedSections: ReadonlySet<string> = new Set(['co-quan', 'nhiem-vu', 'van-ban', 'vien-dan']);

/** The number of the file that has a former address, of so many files. */
export function formerAddressFile(page: string, count: number): number {
  return fnv1a(page) % count;
}

/**
 * Where a unit of before the reform that had a page at this path below the base may be a line now:
 * on the page of the unit around it, at an anchor (`placeKey`). Null for any other path.
 */
export function formerPlaceLine(path: string): string | null {
  const [, around, line] = /^dia-phuong\/(2021\/[a-z0-9-]+\/[a-z0-9-]+)\/([a-z0-9-]+)(?:\/|$)/.exec(path) ?? [];
  return around === undefined || line === undefined ? null : `${around}#${line}`;
}

/**
 * What identifies the page of an address below the base of a site: its section and name, without
 * the number of a part of a list. Null where the address is of no page that ever moved.
 */
export function formerPage(path: string): string | null {
  const [section, name = ''] = path.replace(/\.json$/, '').split('/');
  return movedSections.has(section ?? '') && name !== '' ? `${section}/${name}` : null;
}
