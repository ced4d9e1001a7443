import { provincePath } from '../../../../gazetteer/path.ts';
import { onlyOne } from '../../../text/phrase/only-one.ts';
import type { HomeUnits } from '../locality-home.ts';
import { keepIf, narrowed, type PlaceChoice, type ChoiceFinding, type EvidenceRule, type Scene } from './choice.ts';

/** Units of one enumeration lie together, in the one province and district that has all of them. */
export function sharedContainer({ mentions, choices, home }: Scene): ReturnType<EvidenceRule['look']> {
  const lists = new Map<number, { readonly at: number; readonly choice: PlaceChoice }[]>();
  choices.forEach((choice, at) => {
    const mention = mentions[at];
    if (mention === undefined || mention.by === 'place-line') return;
    if (choice.dropped || choice.units[0]?.level === 'province') return;
    const list = lists.get(mention.list);
    if (list === undefined) lists.set(mention.list, [{ at, choice }]);
    else list.push({ at, choice });
  });
  const found = new Map<number, ChoiceFinding>();
  for (const members of lists.values()) {
    const together = inOneContainer(
      members.map(({ choice }) => choice),
      home,
    );
    together.forEach(({ units, note }, k) => {
      const member = members[k];
      if (member) found.set(member.at, { keep: units, note });
    });
  }
  return (_mention, _choice, at) => found.get(at) ?? null;
}

function inOneContainer(members: readonly PlaceChoice[], home: HomeUnits): readonly PlaceChoice[] {
  if (new Set(members.map((c) => c.units[0]?.name)).size < 2) return [];
  const province = theOne(common(members.map((c) => new Set(c.units.map((u) => provincePath(u.path))))), home.province);
  if (province === undefined) return [];
  const note = { code: 'list-in-province' } as const;
  const inProvince = members.map((c) =>
    narrowed(
      c,
      keepIf(c, (u) => provincePath(u.path) === province, note),
    ),
  );
  // Units that no district holds count as of one only for an issuer that has no district either.
  const own = home.district ?? '';
  const parent = theOne(common(inProvince.map((c) => new Set(c.units.map((u) => u.parent ?? '')))), own);
  if (parent === undefined || (parent === '' && own !== '')) return inProvince;
  const closer = { code: 'list-in-district' } as const;
  return inProvince.map((c) =>
    narrowed(
      c,
      keepIf(c, (u) => (u.parent ?? '') === parent, closer),
    ),
  );
}

/** The issuer's own, else the only one. */
function theOne(paths: readonly string[], own: string | null): string | undefined {
  return own !== null && paths.includes(own) ? own : onlyOne(paths);
}

function common(sets: readonly ReadonlySet<string>[]): string[] {
  return [...(sets[0] ?? [])].filter((x) => sets.every((s) => s.has(x)));
}
