/** Leads on from the address that a cited document had when each had a page of its own. */
import { formerCitationFile, type FormerCitations } from '../../archive/citation/former-citations.ts';
import { referenceAnchor } from '../../archive/citation/cited-address.ts';
import type { Addresses } from '../../archive/urls.ts';

/** The key in such an address, or null for any other: `/vien-dan/<key>/`, `/vien-dan/<key>/trang/2/`, `/vien-dan/<key>.json`. */
export function keyInAddress(path: string, to: Addresses): string | null {
  const register = to.citations();
  if (!path.startsWith(register)) return null;
  const [first = ''] = path.slice(register.length).split('/');
  const key = decoded(first.replace(/\.json$/, ''));
  return key === '' ? null : key;
}

/** Goes to the line of the cited document that `path` was the address of; stays where there is none. */
export async function followFormerCitation(path: string, to: Addresses): Promise<void> {
  const key = keyInAddress(path, to);
  if (key === null) return;
  const answer = await fetch(to.formerCitations(formerCitationFile(key))).catch(() => null);
  if (answer?.ok !== true) return;
  const rows = (await answer.json()) as FormerCitations;
  const document = Object.hasOwn(rows, key) ? rows[key] : undefined;
  if (document !== undefined) location.replace(to.document(document, referenceAnchor(key)));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
