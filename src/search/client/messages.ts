/**
 * What the page shows when there is nothing to list: before a search, without results, and after a
 * network failure.
 */
import { readAddress, writeAddress, type SearchState } from '../plan/address.ts';
import type { Announcer } from './announce.ts';
import type { Plan } from '../plan/plan.ts';
import type { SearchIndex } from '../port.ts';
import { element } from './element.ts';
import { noneHeading } from './zero/none-heading.ts';
import { forget, recent } from './recent.ts';
import type { FoundDocuments } from './run.ts';
import { suggestionsFor } from './zero/near-queries.ts';

const examples = [
  ['4 tại chỗ', 'cụm từ, kể cả các cách viết khác'],
  ['17/CT-UBND', 'số, ký hiệu của văn bản'],
  ['chi dao', 'gõ không dấu cũng được'],
  ['"mục tiêu kép" -trường', 'ngoặc kép: các chữ liền nhau; dấu trừ: bỏ văn bản có chữ ấy'],
] as const;

/** A search without exact results. */
export interface ZeroSubject {
  readonly index: SearchIndex;
  readonly plan: Plan;
  readonly state: SearchState;
  readonly go: (state: SearchState) => void;
}

/** The page before a search: recent searches and examples. */
export function showStart(announce: Announcer, search: (query: string) => void): void {
  const last = recent();
  const clear = element('button', { type: 'button', class: 'link-button' }, 'Xóa');
  clear.addEventListener('click', () => {
    forget();
    showStart(announce, search);
  });
  const recently = last.length > 0 ? [element('h2', {}, 'Tìm gần đây trên máy này ', clear), list(last, search)] : [];
  announce.say('');
  announce.show(element('div', { class: 'search-main' }, ...recently, element('h2', {}, 'Ví dụ'), exampleList(search)));
}

/** The page after a network failure, with a button to try again. */
export function showFailure(announce: Announcer, retry: () => void): void {
  const button = element('button', { type: 'button', class: 'search-retry' }, 'Thử lại');
  button.addEventListener('click', retry);
  announce.say('');
  announce.show(
    element(
      'div',
      { class: 'search-failure', role: 'alert' },
      element('h2', {}, 'Chưa tìm được'),
      element(
        'p',
        {},
        'Không tải được chỉ mục tìm kiếm. Có thể đường truyền đang gián đoạn; đây không phải là kết quả “không có văn bản nào”.',
      ),
      button,
    ),
  );
  button.focus();
}

/**
 * Says that there are no results and what to try; if only the chosen facets exclude everything,
 * offers to drop them.
 */
export async function showZero(
  { index, plan, state, go }: ZeroSubject,
  found: Pick<FoundDocuments, 'exact' | 'cards'> & { readonly bodies: readonly unknown[] },
  related: number,
): Promise<HTMLElement> {
  const { exact } = found;
  const all = { ...readAddress(''), query: state.query, expand: state.expand };
  const drop = element('a', { href: writeAddress(all) }, 'Bỏ các lựa chọn');
  if (exact.length > 0) {
    const text = `Không còn văn bản nào trong ${exact.length} văn bản đúng cụm từ khi thu hẹp như vậy. `;
    return element(
      'section',
      { class: 'search-zero' },
      element('h2', {}, 'Không còn văn bản nào'),
      element('p', {}, text, drop),
    );
  }
  // Where the query names a known document or body, its card is the answer.
  const cards = found.cards.length + found.bodies.length;
  const suggestions = cards > 0 ? [] : await suggestionsFor(index, plan);
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
    element('h2', {}, noneHeading(plan, found.cards.length, found.bodies.length)),
    related > 0 ? element('p', {}, `${related} văn bản liên quan ở dưới có đủ các từ, nhưng không liền nhau.`) : null,
    items.length > 0 ? element('p', {}, 'Có thể thử:') : null,
    items.length > 0 ? element('ul', { class: 'search-queries' }, ...items) : null,
    items.length + related + cards === 0
      ? element('p', {}, 'Có thể bớt chữ, gõ không dấu, hoặc chỉ gõ số, ký hiệu của văn bản.')
      : null,
  );
}

function list(queries: readonly string[], act: (query: string) => void): HTMLElement {
  return element(
    'ul',
    { class: 'search-queries' },
    ...queries.map((query) => element('li', {}, queryLink(query, act))),
  );
}

function exampleList(act: (query: string) => void): HTMLElement {
  return element(
    'ul',
    { class: 'search-queries' },
    ...examples.map(([query, what]) =>
      element('li', {}, queryLink(query, act), element('span', { class: 'quiet' }, ` – ${what}`)),
    ),
  );
}

function queryLink(query: string, act: (query: string) => void): HTMLElement {
  const link = element('a', { href: writeAddress({ ...readAddress(''), query }) }, query);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act(query);
  });
  return link;
}
