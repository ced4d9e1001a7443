/**
 * What the page shows when there is nothing to list: before a search and after a network failure;
 * zero/show-zero.ts has a search without results.
 */
import { countInFigures } from '../../vietnamese/count-in-figures.ts';
import { readAddress, writeAddress } from '../plan/address.ts';
import type { Announcer } from './announce.ts';
import { element } from './element.ts';
import { queryLink } from './query-link.ts';
import { forget, recent } from './recent.ts';

const examples = [
  ['4 tại chỗ', 'cụm từ, kể cả các cách viết khác'],
  ['17/CT-UBND', 'số, ký hiệu của văn bản'],
  ['chi dao', 'gõ không dấu cũng được'],
  ['"mục tiêu kép" -trường', 'ngoặc kép: các chữ liền nhau; dấu trừ: bỏ văn bản có chữ ấy'],
] as const;

/** Fills the page before a search: recent searches and examples. */
export function showStart(main: HTMLElement, search: (query: string) => void): void {
  const last = recent();
  const clear = element('button', { type: 'button', class: 'link-button' }, 'Xóa');
  clear.addEventListener('click', () => {
    forget();
    showStart(main, search);
  });
  const recently = last.length > 0 ? [element('h2', {}, 'Tìm gần đây trên máy này ', clear), list(last, search)] : [];
  main.replaceChildren(...recently, element('h2', {}, 'Ví dụ'), exampleList(search));
}

/** Below the examples, the ways to all documents and to the page that explains the box. */
export function showAll(main: HTMLElement, documents: number, helpHref: string): void {
  const href = writeAddress({ ...readAddress(''), sort: 'moi-nhat' });
  const help = element('a', { href: helpHref }, 'Các cách tìm và lọc, có ví dụ');
  const all = element('a', { href }, `Xem tất cả ${countInFigures(documents)} văn bản, mới nhất trước`);
  if (documents > 0) main.append(element('p', { class: 'search-all' }, all));
  main.append(element('p', {}, help));
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
