import type { Removal } from '../../schema/removal.ts';
import type { Addresses } from '../urls.ts';

/**
 * The twin of /van-ban/<id>/ of a document whose content was taken down: what its notice says,
 * nothing of the text.
 */
export function removalData(removal: Removal, href: Addresses) {
  return {
    removed: true,
    ...removal,
    href: href.document(removal.id),
  };
}
