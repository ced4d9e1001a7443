import { expected } from '../../ground/expected.ts';
import { referenceAnchor } from '../../archive/citation/cited-address.ts';
import type { Addresses } from '../../archive/urls.ts';
import type { NumberCard } from '../port.ts';

/**
 * The address of a number's document: its page where the archive holds it, else the page of those
 * who cite it, else its line under the one that does.
 */
export function cardHref({ held, key, onlyIn }: Pick<NumberCard, 'held' | 'key' | 'onlyIn'>, to: Addresses): string {
  if (held !== null) return to.document(held);
  const cited = expected(key, 'a key for a number that is only cited');
  return onlyIn === null ? to.citation(cited) : to.document(onlyIn, referenceAnchor(cited));
}
