/** Cards of document numbers: what the query names, held or only cited. */
import type { Addresses } from '../../../archive/urls.ts';
import { dateInFigures } from '../../../vietnamese/date-words.ts';
import { withdrawnWord } from '../../../archive/document/withdrawn.ts';
import type { AnswerHead } from '../../answer/answer.ts';
import type { NumberCard } from '../../port.ts';
import { cardHref } from '../card-href.ts';
import { element } from '../element.ts';
import { cardSection } from './card-section.ts';

const CARDS_SHOWN = 5;

type NumberCards = Pick<AnswerHead, 'numbers' | 'numberTotal'>;

/** The cards above the groups; nothing where the query names no known number. */
export function showCards({ numbers, numberTotal }: NumberCards, to: Addresses): HTMLElement | null {
  if (numbers.length === 0) return null;
  const heading = numberTotal === 1 ? 'Văn bản mang số này' : `${numberTotal} văn bản mang số này`;
  const items = numbers.map((card) => cardOf(card, to));
  const more = `Thêm ${numberTotal - CARDS_SHOWN} văn bản`;
  return cardSection(heading, items, { shown: CARDS_SHOWN, most: CARDS_SHOWN + 100, more });
}

function cardOf(card: NumberCard, to: Addresses): HTMLElement {
  const facts = [card.issuer, card.date && dateInFigures(card.date)].filter((fact) => fact !== null && fact !== '');
  const cited = card.citing > 0 ? ` · được ${card.citing} văn bản trong kho viện dẫn` : '';
  return element(
    'li',
    { class: 'number-card' },
    element('a', { href: cardHref(card, to) }, `${card.type ?? 'Văn bản'} số ${card.number}`),
    card.title ? element('span', {}, ` ${card.title}`) : '',
    ...(card.withdrawn ? [' ', element('span', { class: 'withdrawn' }, withdrawnWord)] : []),
    element(
      'p',
      { class: 'quiet' },
      [...facts, card.held === null ? 'chưa có trong kho' : 'có trong kho'].join(' · ') + cited,
    ),
  );
}
