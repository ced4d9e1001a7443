/** What the page shows without exact results; fetched when it is needed. */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import { readAddress, writeAddress, type SearchState } from '../../plan/address.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SearchIndex } from '../../port.ts';
import { element } from '../element.ts';
import { queryLink } from '../query-link.ts';
import type { FoundDocuments } from '../run.ts';
import { suggestionsFor } from './near-queries.ts';
import { noneHeading } from './none-heading.ts';

/** A search without exact results. */
export interface ZeroSubject {
  readonly index: SearchIndex;
  readonly plan: Plan;
  readonly state: SearchState;
  readonly go: (state: SearchState) => void;
}

/**
 * Says that there are no results and what to try; if only the chosen facets exclude everything,
 * offers to drop them.
 */
export async function showZero(
  { index, plan, state, go }: ZeroSubject,
  found: Pick<FoundDocuments, 'exact' | 'cards'> & {
    readonly bodies: { readonly names: readonly unknown[] };
    readonly names: readonly unknown[];
    readonly date: unknown;
  },
  { also, related }: { readonly also: number; readonly related: number },
): Promise<HTMLElement> {
  const { exact } = found;
  if (exact.length === 0 && plan.phrases.length === 0)
    return element(
      'section',
      { class: 'search-zero' },
      element('h2', {}, state.query === '' ? 'Kho chưa có văn bản nào' : 'Không có văn bản nào như vậy'),
    );
  const all = { ...readAddress(''), query: state.query, expand: state.expand };
  const drop = element('a', { href: writeAddress(all) }, 'Bỏ lọc');
  if (exact.length > 0) {
    const among = `${countInFigures(exact.length)} văn bản${plan.phrases.length > 0 ? ' đúng cụm từ' : ''}`;
    const text = `Không văn bản nào trong ${among} có đủ các lựa chọn này. `;
    return element(
      'section',
      { class: 'search-zero' },
      element('h2', {}, 'Không còn văn bản nào'),
      element('p', {}, text, drop),
    );
  }
  // Where the query names something known, its card is the answer.
  const above = {
    numbers: found.cards.length,
    bodies: found.bodies.names.length,
    names: found.names.length,
    dates: found.date === null ? 0 : 1,
  };
  const cards = Object.values(above).reduce((sum, one) => sum + one, 0);
  const suggestions = cards + also > 0 ? [] : await suggestionsFor(index, plan);
  const items = suggestions.map(({ query, why, documents }) =>
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
