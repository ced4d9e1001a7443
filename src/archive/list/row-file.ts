/**
 * The files that name all rows of a list of more than one page, so that it can be narrowed as a
 * whole.
 */
import type { Archive } from '../archive.ts';
import { bodiesWithPage } from '../body/body-address.ts';
import { cutFromEnd } from '../data/cut-data.ts';
import type { Directive } from '../../schema/directive.ts';
import { issuedPageSize } from './body-routes.ts';
import { typeLists, unissuedLists, unplacedLists, yearLists } from './document-list.ts';
import { documentRows } from './document-rows.ts';
import { pageSize } from './paginate.ts';
import { writeRowKey, type RowKey } from './row-key.ts';
import { byMonth, timelineLists } from './timeline.ts';
import { datedDocuments } from './timeline-list.ts';

/** One file: below which address of a list it is, and what it holds. */
export interface RowFile {
  readonly list: string;
  /** Null: the first, `hang.json`; the others are `hang/1.json` (the last rows of the list) and on. */
  readonly part: number | null;
  readonly value: RowFileValue;
}

/** Lines in the order of the list; `more`: how many files have the lines after these. */
export interface RowFileValue {
  readonly lines: readonly string[];
  readonly more: number;
}

/** A file for each list of documents that has more than one page. */
export function documentRowFiles(archive: Archive): readonly RowFile[] {
  const { href, documents } = archive;
  const lists: (readonly [string, readonly Directive[]])[] = [
    [href.documents(), documents],
    ...[...typeLists(archive), ...yearLists(archive), ...unissuedLists(archive), ...unplacedLists(archive)].map(
      (list) => [list.to(1), list.documents] as const,
    ),
    ...[...byMonth(archive)].map(([month, of]) => [href.month(month), of] as const),
    ...timelineLists(archive).map((list) => [href.timeline(list.slug), datedDocuments(list)] as const),
  ];
  const fileOf = (address: string, of: readonly Directive[], size?: number): readonly RowFile[] =>
    rowFile(archive, address, of.length, () => documentRows(archive, of).rows, size);
  return [
    ...lists.flatMap(([address, of]) => fileOf(address, of)),
    ...bodiesWithPage(archive).flatMap(({ key, issued }) => fileOf(href.body(key), issued, issuedPageSize)),
  ];
}

/**
 * The files of one list; none where the list has one page. They are cut from its end, as new rows
 * mostly come first.
 */
export function rowFile(
  { href }: Pick<Archive, 'href'>,
  address: string,
  length: number,
  rows: () => readonly RowKey[],
  size = pageSize,
): readonly RowFile[] {
  if (length <= size) return [];
  const list = decodeURI(address.slice(href.home().length, -1));
  const parts = cutFromEnd(rows().map(writeRowKey));
  return parts.map((lines, n) => {
    const more = parts.length - 1 - n;
    return { list, part: n === 0 ? null : more + 1, value: { lines, more } };
  });
}
