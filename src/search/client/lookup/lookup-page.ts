/** The page that looks a pasted list up, in the browser alone: what is pasted goes nowhere. */
import type { Addresses } from '../../../archive/urls.ts';
import { fetchFile } from '../../../edition/edition.ts';
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { SearchIndex } from '../../port.ts';
import { listedNumbers, type ListedNumbers } from './listed-numbers.ts';
import { AT_ONCE, heldIds, lookupCsv, lookupZip, standingWords } from './lookup-file.ts';
import { lookUp, type LookedUp, type Standing } from './look-up.ts';
import { lookupRow } from './lookup-row.ts';
import { element } from '../element.ts';

/** A longer list is cut, and the page says so. */
const MOST_NUMBERS = 2000;

/** The parts of the page. */
interface Parts {
  readonly box: HTMLTextAreaElement;
  readonly said: HTMLElement;
  readonly results: HTMLElement;
}

/**
 * Gives what looks up the list that is in the box; the answer of an older one is not shown any
 * more. `open` opens the index when a list is looked up first.
 */
export function listLooker(parts: Parts, to: Addresses, open: () => Promise<SearchIndex>): () => void {
  let opened: Promise<SearchIndex> | undefined;
  let run = 0;
  return () => {
    const own = (run += 1);
    const listed = listedNumbers(parts.box.value);
    parts.results.replaceChildren();
    if (listed.numbers.length === 0) {
      parts.said.textContent = 'Chưa thấy số, ký hiệu nào. Mỗi dòng một số, ví dụ 17/CT-UBND.';
      return;
    }
    parts.said.textContent = 'Đang tra …';
    const looked = (opened ??= open()).then((index) => lookUpAll(listed, index));
    looked
      .then((rows) => own === run && show(parts, rows, listed, to))
      .catch(() => {
        opened = undefined;
        if (own === run) parts.said.textContent = 'Không tải được bảng số của kho; hãy thử lại.';
      });
  };
}

async function lookUpAll({ numbers }: ListedNumbers, index: SearchIndex): Promise<readonly LookedUp[]> {
  const rows: LookedUp[] = [];
  const asked = numbers.slice(0, MOST_NUMBERS);
  for (let from = 0; from < asked.length; from += AT_ONCE)
    rows.push(...(await Promise.all(asked.slice(from, from + AT_ONCE).map((one) => lookUp(one, index)))));
  return rows;
}

function show(parts: Parts, rows: readonly LookedUp[], { numbers, unread }: ListedNumbers, to: Addresses): void {
  const counts = Map.groupBy(rows, ({ standing }) => standing);
  const said = (Object.keys(standingWords) as Standing[]).flatMap((standing) => {
    const count = counts.get(standing)?.length ?? 0;
    return count === 0 ? [] : [`${countInFigures(count)} ${standingWords[standing]}`];
  });
  const cut = numbers.length > MOST_NUMBERS ? ` Chỉ tra ${countInFigures(MOST_NUMBERS)} số đầu.` : '';
  parts.said.textContent = `${countInFigures(rows.length)} số: ${said.join(', ')}.${cut}`;
  const head = element('tr', {}, ...['Số', 'Kết quả', 'Văn bản'].map((name) => element('th', { scope: 'col' }, name)));
  const table = element(
    'table',
    { class: 'lookup-table' },
    element('thead', {}, head),
    element('tbody', {}, ...rows.map((row) => lookupRow(row, to))),
  );
  parts.results.replaceChildren(downloads(parts, rows, to), table, ...unreadLines(unread));
}

function unreadLines(unread: readonly string[]): readonly HTMLElement[] {
  if (unread.length === 0) return [];
  const items = unread.slice(0, MOST_UNREAD).map((line) => element('li', {}, line));
  return [
    element(
      'details',
      {},
      element('summary', {}, `${countInFigures(unread.length)} dòng không thấy số, ký hiệu`),
      element('ul', {}, ...items),
    ),
  ];
}

/** Lines without a number that are shown again. */
const MOST_UNREAD = 100;

function downloads({ said }: Parts, rows: readonly LookedUp[], to: Addresses): HTMLElement {
  const ids = heldIds(rows);
  const table = (): string => lookupCsv(rows, to, document.baseURI);
  const csv = button('Tải kết quả (CSV)', () => {
    save('tra-danh-sach.csv', new Blob([table()], { type: 'text/csv;charset=utf-8' }));
  });
  const zip = button(`Tải ${countInFigures(ids.length)} tệp văn bản (ZIP)`, () => {
    said.textContent = 'Đang gom các tệp …';
    lookupZip(ids, table(), async (id) => textOf(to.source(id))).then(
      (bytes) => {
        save('tra-danh-sach.zip', new Blob([bytes], { type: 'application/zip' }));
        said.textContent = `Đã gom ${countInFigures(ids.length)} tệp.`;
      },
      () => (said.textContent = 'Không tải được hết các tệp; hãy thử lại.'),
    );
  });
  return element('p', { class: 'lookup-files' }, csv, ...(ids.length > 0 ? [' ', zip] : []));
}

async function textOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetchFile(address);
  if (!answer.ok) throw new Error(`Cannot fetch ${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function button(words: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, words);
  made.addEventListener('click', act);
  return made;
}

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
