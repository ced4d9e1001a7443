/** The order of a group, and the places in it from which a page goes on (`search_after`). */
import { z } from 'zod';
import { sorts, type Sort } from '../../../plan/address.ts';

/** One field by which hits are sorted. */
export type SortField = Readonly<Record<string, 'asc' | 'desc'>>;

const newest: readonly SortField[] = [{ sort_date: 'desc' }, { id: 'asc' }];

/** By what each order sorts. Every document has each field, so no value of a place is missing. */
export const orders: Readonly<Record<Sort, readonly SortField[]>> = {
  'lien-quan': [{ withdrawn: 'asc' }, { _score: 'desc' }, ...newest],
  'moi-nhat': [{ withdrawn: 'asc' }, ...newest],
  'cu-nhat': [{ withdrawn: 'asc' }, { dated: 'desc' }, { dated_key: 'asc' }, { dated_id: 'desc' }, ...newest],
};

/** The values by which a hit has its place. */
export type Place = readonly (string | number)[];

const cursorForm = z.tuple([z.enum(sorts), z.array(z.union([z.string(), z.number()]))]);

/** The cursor after a hit: opaque to whoever gets it, and the same in every version of the archive. */
export function cursorOf(sort: Sort, place: Place): string {
  return Buffer.from(JSON.stringify([sort, place])).toString('base64url');
}

/** The place of a cursor; a RangeError where it is none of this sort. */
export function placeOf(sort: Sort, cursor: string): Place {
  const read = cursorForm.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()));
  const isOne = read.success && read.data[0] === sort && read.data[1].length === orders[sort].length;
  if (!isOne) throw new RangeError(`Cannot go on from “${cursor.slice(0, 80)}”: it is no cursor of this order`);
  return read.data[1];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
