/** Leads on from an address that a page had. */
import { formerAddressFile, formerPage, type FormerAddresses } from '../../archive/frame/former-page.ts';
import type { Addresses } from '../../archive/urls.ts';

/**
 * Goes to where `path` leads now, as one of `count` files says, and to the place of it that was
 * asked for (`#muc-1`); stays where none does.
 */
export async function followFormerAddress(
  { pathname: path, hash }: Pick<Location, 'pathname' | 'hash'>,
  count: number,
  to: Addresses,
): Promise<void> {
  const page = formerPageOf(path, to);
  if (page === null) return;
  const answer = await fetch(to.formerAddresses(formerAddressFile(page, count))).catch(() => null);
  if (answer?.ok !== true) return;
  const rows = (await answer.json()) as FormerAddresses;
  const address = Object.hasOwn(rows, page) ? rows[page] : undefined;
  if (address !== undefined) location.replace(address.includes('#') ? address : address + hash);
}

/**
 * What identifies the page of a path of this host; null where it is none of this site that ever
 * moved.
 */
export function formerPageOf(path: string, to: Addresses): string | null {
  const root = to.home();
  return path.startsWith(root) ? formerPage(decoded(path.slice(root.length))) : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
