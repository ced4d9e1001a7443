import { expected } from '../../ground/expected.ts';
import type { Addresses } from '../../archive/urls.ts';
import type { NumberCard } from '../port.ts';

/**
 * The address of a number's document: its page where the archive holds it, else the page of those
 * who cite it.
 */
export function cardHref({ held, key }: Pick<NumberCard, 'held' | 'key'>, to: Addresses): string {
  return held === null ? to.citation(expected(key, 'a key for a number that is only cited')) : to.document(held);
}
