/** The order of a group, and the places in it from which a page goes on. */
import { z } from 'zod';
import type { Sort } from '../../../plan/address.ts';
import { sql, type Sql } from './sql.ts';

/** By what a document has its place in a group; its place is the same in every version that has it so. */
export interface Place {
  readonly withdrawn: boolean;
  readonly preferred: boolean;
  readonly score: number;
  readonly dated: boolean;
  readonly sortDate: string;
  readonly id: string;
}

const placeRow = z.tuple([
  z.enum(['lien-quan', 'moi-nhat', 'cu-nhat']),
  z.boolean(),
  z.boolean(),
  z.number().int(),
  z.boolean(),
  z.string(),
  z.string(),
]);

/** A cursor: opaque to whoever gets it. */
export function cursorOf(sort: Sort, { withdrawn, preferred, score, dated, sortDate, id }: Place): string {
  return Buffer.from(JSON.stringify([sort, withdrawn, preferred, score, dated, sortDate, id])).toString('base64url');
}

/** The place of a cursor; a RangeError where it is none of this sort. */
export function placeOf(sort: Sort, cursor: string): Place {
  const row = placeRow.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()));
  if (!row.success || row.data[0] !== sort)
    throw new RangeError(`Cannot go on from “${cursor.slice(0, 80)}”: it is no cursor of this order`);
  const [, withdrawn, preferred, score, dated, sortDate, id] = row.data;
  return { withdrawn, preferred, score, dated, sortDate, id };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Which of two documents comes first (less than 0: the first). As `orderBy` has it. */
export function comparePlaces(sort: Sort, a: Place, b: Place): number {
  const withdrawn = Number(a.withdrawn) - Number(b.withdrawn);
  const newest = compareText(b.sortDate, a.sortDate) || compareText(a.id, b.id);
  if (sort === 'moi-nhat') return withdrawn || newest;
  if (sort === 'lien-quan')
    return withdrawn || Number(b.preferred) - Number(a.preferred) || b.score - a.score || newest;
  return withdrawn || Number(b.dated) - Number(a.dated) || (a.dated ? -newest : newest);
}

/** As bytes, which the ids and dates of documents are compared by. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of rows of `k`, which have the fields of a place. */
export function orderBy(sort: Sort): Sql {
  if (sort === 'moi-nhat') return sql`k.withdrawn, k.sort_date DESC, k.id`;
  if (sort === 'lien-quan') return sql`k.withdrawn, k.preferred DESC, k.score DESC, k.sort_date DESC, k.id`;
  return sql`k.withdrawn, k.dated DESC, CASE WHEN k.dated THEN k.sort_date END, CASE WHEN k.dated THEN k.id END DESC, k.sort_date DESC, k.id`;
}

/** The rows of `k` that come after a place. */
export function isAfter(sort: Sort, { withdrawn, preferred, score, dated, sortDate, id }: Place): Sql {
  const newer = sql`(k.sort_date < ${sortDate}::text OR (k.sort_date = ${sortDate}::text AND k.id > ${id}::text))`;
  const older = sql`(k.sort_date > ${sortDate}::text OR (k.sort_date = ${sortDate}::text AND k.id < ${id}::text))`;
  const w = sql`${withdrawn}::boolean`;
  if (sort === 'moi-nhat') return sql`(k.withdrawn > ${w} OR (k.withdrawn = ${w} AND ${newer}))`;
  const [rows, own] =
    sort === 'lien-quan'
      ? [sql`(k.withdrawn, NOT k.preferred, -k.score)`, sql`(${w}, ${!preferred}::boolean, ${-score}::bigint)`]
      : [sql`(k.withdrawn, NOT k.dated)`, sql`(${w}, ${!dated}::boolean)`];
  return sql`(${rows} > ${own} OR (${rows} = ${own} AND ${sort === 'cu-nhat' && dated ? older : newer}))`;
}
