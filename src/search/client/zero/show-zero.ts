/** What the page shows without exact results; fetched when it is needed. */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { AnswerHead, NearQuery } from '../../answer/answer.ts';
import { readAddress, writeAddress, type SearchState } from '../../plan/address.ts';
import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import { queryLink } from '../query-link.ts';
import { noneHeading, type CardsAbove } from './none-heading.ts';

/** A search without exact results; `near`: queries near it that find something. */
export interface ZeroSubject {
  readonly plan: Plan;
  readonly head: AnswerHead;
  readonly near: readonly NearQuery[];
  readonly state: SearchState;
  readonly go: (state: SearchState) => void;
}

/**
 * Says that there are no results and what to try; if only the chosen facets exclude everything,
 * offers to drop them.
 */
export function showZero({ plan, head, near, state, go }: ZeroSubject): HTMLElement {
  const { found, left, isWorded } = head;
  if (found.exact === 0 && !isWorded)
    return element(
      'section',
      { class: 'search-zero' },
      element('h2', {}, state.query === '' ? 'Kho chưa có văn bản nào' : 'Không có văn bản nào như vậy'),
    );
  const all = { ...readAddress(''), query: state.query, expand: state.expand };
  const drop = element('a', { href: writeAddress(all) }, 'Bỏ lọc');
  if (found.exact > 0) {
    const among = `${countInFigures(found.exact)} văn bản${isWorded ? ' đúng cụm từ' : ''}`;
    const text = `Không văn bản nào trong ${among} có đủ các lựa chọn này. `;
    return element(
      'section',
      { class: 'search-zero' },
      element('h2', {}, 'Không còn văn bản nào'),
      element('p', {}, text, drop),
    );
  }
  const above = cardsAbove(head);
  const cards = Object.values(above).reduce((sum, one) => sum + one, 0);
  const { also, related } = left;
  const items = near.map(({ query, why, documents }) =>
    element(
      'li',
      {},
      queryLink(query, (next) => go({ ...state, query: next })),
      element('span', { class: 'quiet' }, ` ${why}, ${documents} văn bản`),
    ),
  );
  return element(
    'section',
    { class: 'search-zero' },
    element('h2', {}, noneHeading(plan, above)),
    also > 0 ? element('p', {}, `${also} văn bản ở dưới viết cách khác.`) : null,
    related > 0 ? element('p', {}, `${related} văn bản liên quan ở dưới có đủ các từ, nhưng không liền nhau.`) : null,
    items.length > 0 ? element('p', {}, 'Có thể thử:') : null,
    items.length > 0 ? element('ul', { class: 'search-queries' }, ...items) : null,
    items.length + also + related + cards === 0
      ? element('p', {}, 'Có thể bớt chữ, gõ không dấu, hoặc chỉ gõ số, ký hiệu của văn bản.')
      : null,
  );
}

function cardsAbove(head: AnswerHead): CardsAbove {
  return {
    numbers: head.numberTotal,
    bodies: head.bodies.names.length,
    names: head.names.length,
    dates: head.date === null ? 0 : 1,
  };
}
