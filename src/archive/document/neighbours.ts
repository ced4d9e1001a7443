/** The documents before and after one: in time, and among those of the province that issued it. */
import type { Unit } from '../../gazetteer/unit.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { once, onceOf } from '../once.ts';
import { sortDate } from './newest-first.ts';

/** The nearest on either side in one order; null at its ends. */
export interface Neighbours {
  readonly before: Directive | null;
  readonly after: Directive | null;
}

/** Neighbours in the whole archive, and in the province of the issuer where it is known. */
export interface DocumentNeighbours {
  readonly inTime: Neighbours | null;
  readonly inPlace: (Neighbours & { readonly place: Unit }) | null;
}

type Orders = ReadonlyMap<string, { readonly list: readonly Directive[]; readonly at: ReadonlyMap<string, number> }>;

const everywhere = '';

const ordersOf = once(({ documents }: Archive): Orders => {
  const dated = documents.filter((d) => d.withdrawn === null && sortDate(d) !== '').toReversed();
  const byPlace = Map.groupBy(dated, (d) => provinceOf(d) ?? 'khong-ro');
  byPlace.delete('khong-ro');
  return new Map(
    [[everywhere, dated] as const, ...byPlace].map(([key, list]) => [
      key,
      { list, at: new Map(list.map(({ id }, i) => [id, i])) },
    ]),
  );
});

/**
 * The neighbours of a document; null where it has none on either side, or no date to order it by.
 */
export const neighboursOf = onceOf((archive: Archive, document: Directive): DocumentNeighbours => {
  const province = provinceOf(document);
  const place = province === null ? undefined : archive.gazetteer.unit(province);
  const inPlace = place && besides(archive, place.path, document);
  return {
    inTime: besides(archive, everywhere, document),
    inPlace: place && inPlace ? { ...inPlace, place } : null,
  };
});

function besides(archive: Archive, key: string, { id }: Directive): Neighbours | null {
  const order = ordersOf(archive).get(key);
  const at = order?.at.get(id);
  if (order === undefined || at === undefined || order.list.length < 2) return null;
  return { before: order.list[at - 1] ?? null, after: order.list[at + 1] ?? null };
}

/** Path of the province that a document comes from: `2021/gia-lai`. */
function provinceOf({ issuer, provinceInferred }: Directive): string | null {
  const path = issuer?.unit ?? provinceInferred?.unit ?? null;
  return path === null ? null : path.split('/').slice(0, 2).join('/');
}
