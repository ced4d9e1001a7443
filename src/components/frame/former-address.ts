/** Leads on from an address that a page had. */
import { sourceOfFormerPage } from '../../archive/document/source-address.ts';
import {
  formerAddressFile,
  formerPage,
  formerPlaceLine,
  type FormerAddresses,
} from '../../archive/frame/former-page.ts';
import type { Addresses } from '../../archive/urls.ts';
import { fetchFile } from '../../edition/edition.ts';

/**
 * Goes to where `path` leads now, by a rule where a whole section moved, else as one of `count`
 * files says, and to the place of it that was asked for (`#muc-1`); stays where none does.
 */
export async function followFormerAddress(
  { pathname: path, hash }: Pick<Location, 'pathname' | 'hash'>,
  count: number,
  to: Addresses,
): Promise<void> {
  const moved = movedByRule(path, to);
  if (moved !== null) return location.replace(moved + hash);
  const line = await placeLineAt(path, to);
  if (line !== null) return location.replace(line);
  const page = formerPageOf(path, to);
  if (page === null) return;
  const answer = await fetchFile(to.formerAddresses(formerAddressFile(page, count))).catch(() => null);
  if (answer?.ok !== true) return;
  const rows = (await answer.json()) as FormerAddresses;
  const address = Object.hasOwn(rows, page) ? rows[page] : undefined;
  if (address !== undefined) location.replace(address.includes('#') ? address : address + hash);
}

/** The address of the line that a page of a place became; null where the page around it has none. */
async function placeLineAt(path: string, to: Addresses): Promise<string | null> {
  const key = formerPlaceLine(belowHome(path, to));
  if (key === null) return null;
  const [around, line] = key.split('#');
  const answer = await fetchFile(to.place(around ?? '')).catch(() => null);
  if (answer?.ok !== true) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.getElementById(line ?? '') === null ? null : to.place(key);
}

/** The address that each page of a moved section has now, with no row in a file; null for others. */
export function movedByRule(path: string, to: Addresses): string | null {
  const source = sourceOfFormerPage(belowHome(path, to));
  return source === null ? null : to.sourceLines(source);
}

/**
 * What identifies the page of a path of this host; null where it is none of this site that ever
 * moved.
 */
export function formerPageOf(path: string, to: Addresses): string | null {
  return formerPage(belowHome(path, to));
}

/** A path of this host as one below the home page; nothing where it is not below it. */
function belowHome(path: string, to: Addresses): string {
  const root = to.home();
  return path.startsWith(root) ? decoded(path.slice(root.length)) : '';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
