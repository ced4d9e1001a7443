/** The list of bodies as it is sent to the browser, and written out there. */
import { itemAt } from '../../ground/expected.ts';
import type { ShortForm } from './short-forms.ts';

/**
 * Key, name, index of where it is (-1: nowhere), documents issued, sentences for it, documents
 * addressed to it, and of one that shares a page the index of that page.
 */
export type PackedBody = readonly [
  key: string,
  name: string,
  where: number,
  issued: number,
  told: number,
  addressed: number,
  page?: number,
];

/**
 * Every body that has a page or an entry on a shared one, those with most documents first, with the
 * abbreviations by which they are found. `wheres` says where bodies are, `pages` the addresses of
 * shared pages below that of the index; a row has an index into each.
 */
export interface BodyNames {
  readonly short: readonly ShortForm[];
  readonly wheres: readonly string[];
  readonly pages: readonly string[];
  readonly rows: readonly PackedBody[];
}

/** One file of that list; each can be written out without the others. */
export interface BodyNamesPart extends BodyNames {
  /** How many files follow it. */
  readonly more: number;
}

/** Rows of a file: some 60 KB. */
const ROWS_A_FILE = 500;

/** The list in files, in its order; the abbreviations are in the first. There is at least one. */
export function bodyNamesParts(list: BodyNames): readonly BodyNamesPart[] {
  const count = Math.max(1, Math.ceil(list.rows.length / ROWS_A_FILE));
  return Array.from({ length: count }, (_, n) => {
    const rows = list.rows.slice(n * ROWS_A_FILE, (n + 1) * ROWS_A_FILE);
    const own = bodiesAt(
      list,
      rows.map((_, row) => n * ROWS_A_FILE + row),
    );
    return { ...own, short: n === 0 ? list.short : [], more: count - 1 - n };
  });
}

/** One body of the list. */
export interface ListedBody {
  readonly key: string;
  readonly name: string;
  readonly where: string | null;
  readonly issued: number;
  readonly told: number;
  readonly addressed: number;
  /** Its address below that of the index of bodies. */
  readonly address: string;
}

/** Writes a list out. */
export function unpackBodies({
  wheres,
  pages,
  rows,
}: Pick<BodyNames, 'wheres' | 'pages' | 'rows'>): readonly ListedBody[] {
  return rows.map(([key, name, where, issued, told, addressed, page]) => ({
    key,
    address: page === undefined ? `${encodeURIComponent(key)}/` : `${pages[page] ?? ''}#${encodeURIComponent(key)}`,
    name,
    where: wheres[where] ?? null,
    issued,
    told,
    addressed,
  }));
}

/** A list of some of the bodies: those in these rows, without abbreviations. */
export function bodiesAt({ wheres, pages, rows }: BodyNames, places: readonly number[]): BodyNames {
  const [ownWheres, ownPages] = [new Map<number, number>(), new Map<number, number>()];
  const picked = places.map((place): PackedBody => {
    const [key, name, where, issued, told, addressed, page] = itemAt(rows, place);
    const at = where < 0 ? where : numberAmong(ownWheres, where);
    const row = [key, name, at, issued, told, addressed] as const;
    return page === undefined ? row : [...row, numberAmong(ownPages, page)];
  });
  return {
    short: [],
    wheres: [...ownWheres.keys()].map((where) => itemAt(wheres, where)),
    pages: [...ownPages.keys()].map((page) => itemAt(pages, page)),
    rows: picked,
  };
}

/** The number of an item among those that are kept; it is added where it is not. */
function numberAmong<T>(kept: Map<T, number>, item: T): number {
  const number = kept.get(item) ?? kept.size;
  kept.set(item, number);
  return number;
}

/** What is known of a body in a line: “ban hành 3 văn bản · được giao 12 việc”. */
export function bodyCounts({ issued, told, addressed }: Pick<ListedBody, 'issued' | 'told' | 'addressed'>): string {
  const said = [
    issued > 0 && `ban hành ${issued} văn bản`,
    told > 0 && `được giao đích danh ở ${told} câu`,
    addressed > 0 && `được gửi ${addressed} văn bản`,
  ].filter(Boolean);
  return said.length === 0 ? 'chỉ được giao chung hoặc được viện dẫn' : said.join(' · ');
}
