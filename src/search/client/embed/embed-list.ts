/** The list in a frame of another site; what finds it is loaded when the frame is there. */
import type { Addresses } from '../../../archive/urls.ts';
import type { EmbedRow } from './embed-rows.ts';

/** Documents that a list has unless its address says another number, and at most. */
const [USUAL, MOST] = [5, 20];

/** Fills the page with what its address asks for. */
export async function startEmbed(search: string, to: Addresses): Promise<void> {
  const asked = new URLSearchParams(search);
  const [heading, said, list, all] = ['h1', '.embed-said', '.embed-list', '.embed-all a'].map((selector) =>
    document.querySelector<HTMLElement>(selector),
  );
  if (!heading || !said || !list || !(all instanceof HTMLAnchorElement)) return;
  const most = Math.min(MOST, Math.max(1, Math.trunc(Number(asked.get('so'))) || USUAL));
  all.search = queryOf(asked);
  try {
    said.textContent = 'Đang tải …';
    const { newestOf } = await import('./embed-rows.ts');
    const { name, rows } = await newestOf(asked, to, most);
    heading.textContent = name === null ? 'Văn bản mới nhất' : `Văn bản mới nhất: ${name}`;
    document.title = heading.textContent;
    said.textContent = rows.length === 0 ? 'Kho chưa có văn bản nào như vậy.' : '';
    list.replaceChildren(...rows.map(itemOf));
  } catch {
    said.textContent = 'Không tải được danh sách; hãy thử lại sau.';
  }
}

/** The same search on the page of the archive, newest first. */
function queryOf(asked: URLSearchParams): string {
  const kept = ['q', 'noi', 'co-quan'].flatMap((name) => asked.getAll(name).map((value) => [name, value]));
  return new URLSearchParams([...kept, ['sap-xep', 'moi-nhat']]).toString();
}

function itemOf({ href, words, title, facts }: EmbedRow): HTMLElement {
  const [item, link, line] = [
    document.createElement('li'),
    document.createElement('a'),
    document.createElement('span'),
  ];
  Object.assign(link, { href, target: '_blank', rel: 'noopener', textContent: words });
  line.textContent = facts;
  item.append(link, title === '' ? '' : ` ${title}`, line);
  return item;
}
