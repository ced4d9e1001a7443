/** The rows of a list: those of the page, or of all its pages. */
import type { RowFileValue } from '../../archive/list/row-file.ts';
import { readRowKey, type RowKey } from '../../archive/list/row-key.ts';
import { fetchFile } from '../../edition/edition.ts';

const JSON_ENDING = '.json';

/** A row, and how its element is had: at once, or from another page of the list. */
export type ListRow = RowKey & { readonly take: () => Promise<Element | undefined> };

/**
 * A function that gives all rows of a list. A list of one page has them on it. The rows of a longer
 * one are named in files that are fetched at first use; their elements are taken from the pages
 * that have them, each fetched once.
 */
export function rowsOfPages(list: HTMLElement, groups: Element): () => Promise<readonly ListRow[]> {
  const { list: file = '', pages: base = '', size = '' } = list.dataset;
  if (file === '') {
    const rows = rowsIn(groups).map(({ line, element }): ListRow => ({
      ...readRowKey(line),
      take: async () => element,
    }));
    return async () => rows;
  }
  const pages = new Map<number, Promise<readonly Element[]>>();
  const pageOf = (number: number): Promise<readonly Element[]> => {
    const known = pages.get(number) ?? fetchPage(number === 1 ? base : `${base}trang/${number}/`);
    pages.set(number, known);
    return known;
  };
  let all: Promise<readonly ListRow[]> | undefined;
  return () => {
    all ??= fetchRows(file, Number(size), pageOf);
    all.catch(() => (all = undefined));
    return all;
  };
}

async function fetchRows(
  file: string,
  size: number,
  pageOf: (page: number) => Promise<readonly Element[]>,
): Promise<readonly ListRow[]> {
  const first = await fetchLines(file);
  const rest = Array.from({ length: first.more }, (_, n) =>
    fetchLines(`${file.slice(0, -JSON_ENDING.length)}/${first.more - n}${JSON_ENDING}`),
  );
  const lines = [first, ...(await Promise.all(rest))].flatMap((part) => part.lines);
  return lines.map((line, n) => ({
    ...readRowKey(line),
    take: async () => (await pageOf(Math.floor(n / size) + 1))[n % size],
  }));
}

async function fetchLines(file: string): Promise<RowFileValue> {
  const answer = await fetchFile(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return (await answer.json()) as RowFileValue;
}

async function fetchPage(address: string): Promise<readonly Element[]> {
  const page = new DOMParser().parseFromString(await (await fetchFile(address)).text(), 'text/html');
  return rowsIn(page).map(({ element }) => document.importNode(element, true));
}

function rowsIn(root: ParentNode): { readonly line: string; readonly element: HTMLElement }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
    line: element.dataset['row'] ?? '',
    element,
  }));
}
