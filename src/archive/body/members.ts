/** The bodies that a collective includes, of those that the archive knows. */
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';
import type { BodyPage } from './body-page.ts';

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

/** The known members of a collective: those that documents name first, then by name in the index's order. */
export function membersOf(archive: Archive, { key }: BodyPage): readonly BodyPage[] {
  const members = membersByCollective(archive).get(key) ?? [];
  return members.toSorted((a, b) => Number(a.silent) - Number(b.silent));
}
