/** What the page says where there is nothing to list: before a search, on zero, and where the network fails. */
import { writeAddress, type SearchState } from '../address.ts';
import type { Plan } from '../plan.ts';
import type { Bundle } from './bundle.ts';
import { element } from './element.ts';
import { forget, recent } from './recent.ts';
import { suggestionsFor } from './zero.ts';

const examples = ['4 tại chỗ', '17/CT-UBND', 'chi dao', '"mục tiêu kép" -trường'] as const;

const queryLink = (query: string, act: (query: string) => void): HTMLElement => {
  const link = element(
    'a',
    {
      href: writeAddress({
        query,
        chosen: { loai: [], 'co-quan': [], nam: [], 'che-do': [], 'thuat-ngu': [], noi: [] },
        sort: 'lien-quan',
        expand: true,
      }),
    },
    query,
  );
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act(query);
  });
  return link;
};

const list = (queries: readonly string[], act: (query: string) => void): HTMLElement =>
  element('ul', { class: 'search-queries' }, ...queries.map((query) => element('li', {}, queryLink(query, act))));

/** The page before a search: recent searches and examples. */
export const showStart = (region: HTMLElement, search: (query: string) => void): void => {
  const last = recent();
  const clear = element('button', { type: 'button', class: 'link-button' }, 'Xóa');
  clear.addEventListener('click', () => {
    forget();
    showStart(region, search);
  });
  const recently = last.length > 0 ? [element('h2', {}, 'Tìm gần đây trên máy này ', clear), list(last, search)] : [];
  region.replaceChildren(
    element('div', { class: 'search-main' }, ...recently, element('h2', {}, 'Ví dụ'), list(examples, search)),
  );
};

/** Nothing was found because nothing could be asked. */
export const showFailure = (region: HTMLElement, retry: () => void): void => {
  const button = element('button', { type: 'button', class: 'search-retry' }, 'Thử lại');
  button.addEventListener('click', retry);
  region.replaceChildren(
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
};

/** Zero is shown as zero, with what to try. */
export const showZero = async (
  bundle: Bundle,
  plan: Plan,
  state: SearchState,
  related: number,
  go: (state: SearchState) => void,
): Promise<HTMLElement> => {
  const suggestions = await suggestionsFor(bundle, plan);
  const none = plan.number?.canonical
    ? 'Không có văn bản nào mang hoặc viện dẫn số'
    : 'Không có văn bản nào có đúng cụm từ';
  return element(
    'section',
    { class: 'search-zero' },
    element('h2', {}, `${none} “${plan.query}”`),
    related > 0 ? element('p', {}, `${related} văn bản liên quan ở dưới có đủ các từ, nhưng không liền nhau.`) : null,
    suggestions.length > 0 ? element('p', {}, 'Có thể thử:') : null,
    suggestions.length > 0
      ? element(
          'ul',
          { class: 'search-queries' },
          ...suggestions.map(({ query, why, documents }) =>
            element(
              'li',
              {},
              queryLink(query, (next) => go({ ...state, query: next })),
              element('span', { class: 'quiet' }, ` ${why}, ${documents} văn bản`),
            ),
          ),
        )
      : null,
  );
};
