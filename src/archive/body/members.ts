/** The bodies that a collective includes, of those that the archive knows. */
import type { Archive } from '../archive.ts';
import { vietnameseOrder } from '../../vietnamese/order.ts';
import { once } from '../once.ts';
import type { BodyPage } from './body-page.ts';
import { shelfOfBody, type BodyShelf } from './body-shelf.ts';

const membersByCollective = once(({ bodyIndex }: Archive): ReadonlyMap<string, readonly BodyPage[]> => {
  const members = new Map<string, BodyPage[]>();
  for (const body of bodyIndex.bodies.values()) {
    if (body.collective !== null) continue;
    for (const { key } of bodyIndex.reach(body)) {
      const list = members.get(key);
      if (list) list.push(body);
      else members.set(key, [body]);
    }
  }
  return members;
});

/**
 * Members of a collective that are named where it is shown; of a larger one the others are on the
 * shelves of the index.
 */
export const MOST_MEMBERS = 40;

/**
 * How many members of a collective each shelf of the index has; none where all of them (`named`)
 * are named with it.
 */
export function memberShelves(
  archive: Archive,
  members: readonly BodyPage[],
  named: number,
): readonly { readonly shelf: BodyShelf; readonly count: number }[] {
  if (members.length <= named) return [];
  const shelves = shelfOfBody(archive);
  const found = Map.groupBy(
    members.flatMap(({ key }) => shelves.get(key) ?? []),
    (shelf) => shelf,
  );
  return [...found]
    .map(([shelf, of]) => ({ shelf, count: of.length }))
    .toSorted((a, b) => vietnameseOrder(a.shelf.name, b.shelf.name));
}

/**
 * The known members of a collective: those that documents name first, then by name in the index's
 * order.
 */
export function membersOf(archive: Archive, { key }: BodyPage): readonly BodyPage[] {
  const members = membersByCollective(archive).get(key) ?? [];
  return members.toSorted((a, b) => Number(a.silent) - Number(b.silent));
}
