/** A looked-up number as a row of the page. */
import { withdrawnWord } from '../../../archive/document/withdrawn.ts';
import type { Addresses } from '../../../archive/urls.ts';
import { dateInFigures } from '../../../vietnamese/date-words.ts';
import type { NumberCard } from '../../port.ts';
import { cardHref } from '../card-href.ts';
import { element } from '../element.ts';
import { standingWords } from './lookup-file.ts';
import type { LookedUp } from './look-up.ts';

/** The row: the number as listed, what is known, and where it leads. */
export function lookupRow({ number, standing, cards, citedBy }: LookedUp, to: Addresses): HTMLElement {
  const citing = citedBy.map(({ id, number: own, title }) =>
    element('a', { href: to.document(id) }, own === null ? (title ?? id) : `số ${own}`),
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, number),
    element('td', {}, standingWords[standing]),
    element(
      'td',
      {},
      numberList(cards, to),
      ...(citing.length > 0 ? [citedByLine(citing, cards[0]?.citing ?? 0)] : []),
    ),
  );
}

/** Documents of one number as links, each with its date and issuer. */
export function numberList(cards: readonly NumberCard[], to: Addresses): HTMLElement {
  return element('ul', { class: 'number-list' }, ...cards.map((card) => element('li', {}, ...cardLine(card, to))));
}

function cardLine(card: NumberCard, to: Addresses): readonly (HTMLElement | string)[] {
  const facts = [card.date && dateInFigures(card.date), card.issuer, card.title].filter((fact) => fact);
  return [
    element('a', { href: cardHref(card, to) }, `${card.type ?? 'Văn bản'} số ${card.number}`),
    facts.length > 0 ? ` ${facts.join(' · ')}` : '',
    ...(card.withdrawn ? [' ', element('span', { class: 'withdrawn' }, withdrawnWord)] : []),
  ];
}

function citedByLine(citing: readonly HTMLElement[], all: number): HTMLElement {
  const more = all > citing.length ? ` và ${all - citing.length} văn bản khác` : '';
  return element(
    'p',
    { class: 'quiet' },
    'Được viện dẫn ở văn bản ',
    ...citing.flatMap((link, i) => (i === 0 ? [link] : [', ', link])),
    more,
  );
}
