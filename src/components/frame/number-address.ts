/** Leads on from a citation typed as an address: `/so/17-ct-ubnd/`. */
import type { Addresses } from '../../archive/urls.ts';
import { cardHref } from '../../search/client/card-href.ts';
import { cardsOfSlug } from '../../search/client/lookup/number-slug.ts';
import { numberList } from '../../search/client/lookup/lookup-row.ts';
import { openNames } from '../../search/client/suggest/open-names.ts';

/**
 * Goes to the one document of the number; of several shows which they are, in place of what `main`
 * says; of none offers to search.
 */
export async function followNumberAddress(path: string, main: HTMLElement, to: Addresses): Promise<void> {
  const typed = path.split('/').findLast((piece) => piece !== '') ?? '';
  const cards = await cardsOfSlug(decodeURIComponent(typed), openNames(to.home())).catch(() => null);
  const [card] = cards ?? [];
  if (cards === null) return;
  if (card !== undefined && cards.length === 1) {
    location.replace(cardHref(card, to));
    return;
  }
  const [heading, lead] = [main.querySelector('h1'), main.querySelector('.lead')];
  if (!heading || !lead) return;
  heading.textContent = card === undefined ? 'Kho không biết số này' : `${cards.length} văn bản mang số ${card.number}`;
  document.title = heading.textContent;
  if (card === undefined) lead.textContent = `Không văn bản nào trong kho mang hay viện dẫn số “${typed}”.`;
  else lead.replaceWith(numberList(cards, to));
}
