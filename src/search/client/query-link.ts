import { readAddress, writeAddress } from '../plan/address.ts';
import { element } from './element.ts';

/** A link to the search of a query; a plain click searches in this page (`act`). */
export function queryLink(query: string, act: (query: string) => void): HTMLElement {
  const link = element('a', { href: writeAddress({ ...readAddress(''), query }) }, query);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act(query);
  });
  return link;
}
