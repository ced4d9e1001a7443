/** A looked-up list as files: a table, and the texts of the documents that are held. */
import { csvFile } from '../../../archive/data/csv.ts';
import type { Addresses } from '../../../archive/urls.ts';
import { cardHref } from '../card-href.ts';
import type { LookedUp, Standing } from './look-up.ts';

/** What each standing is called. */
export const standingWords: Readonly<Record<Standing, string>> = {
  held: 'có trong kho',
  cited: 'chỉ được viện dẫn',
  several: 'nhiều văn bản cùng số',
  unknown: 'kho không biết',
};

const HEAD = ['so', 'ket_qua', 'van_ban', 'ngay', 'co_quan', 'trich_yeu', 'so_van_ban_vien_dan', 'dia_chi', 'dong'];

/** A row for each document that a number may mean; one for a number that nothing is known of. */
export function lookupCsv(rows: readonly LookedUp[], to: Addresses, page: string): string {
  return csvFile(
    HEAD,
    rows.flatMap(({ number, line, standing, cards }) =>
      cards.length === 0
        ? [[number, standingWords[standing], null, null, null, null, null, null, line]]
        : cards.map((card) => [
            ...[number, standingWords[standing], card.held, card.date, card.issuer, card.title, card.citing],
            ...[new URL(cardHref(card, to), page).href, line],
          ]),
    ),
  );
}

/** The ids of the documents that are held, each once: also of numbers that several bear. */
export function heldIds(rows: readonly LookedUp[]): readonly string[] {
  return [...new Set(rows.flatMap(({ cards }) => cards.flatMap(({ held }) => held ?? [])))];
}

/**
 * The texts as received in one file, by `read` (the bytes of an id; it rejects where they cannot be
 * had), and the table beside them.
 */
export async function lookupZip(
  ids: readonly string[],
  table: string,
  read: (id: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync, strToU8 } = await import('fflate');
  const files: Record<string, Uint8Array> = { 'danh-sach.csv': strToU8(table) };
  // A few at a time: a host may refuse hundreds at once.
  for (let from = 0; from < ids.length; from += AT_ONCE)
    await Promise.all(ids.slice(from, from + AT_ONCE).map(async (id) => (files[`${id}.txt`] = await read(id))));
  return zipSync(Object.fromEntries(Object.entries(files).sort()), { mtime: FIRST_DAY });
}

/** Files that are asked for at once. */
export const AT_ONCE = 6;

/** A ZIP file has no time before this day; the same list gives the same file. */
const FIRST_DAY = new Date(1980, 0, 1);
