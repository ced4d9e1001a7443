import type { Unit } from '../../../gazetteer/unit.ts';
import { standsFree } from './locality-bare.ts';
import type { LocalityDraft } from './locality-draft.ts';
import { namesAt, type PlaceSetting } from './locality-name.ts';
import { separatorAt } from './locality-separator.ts';
import type { Token } from './locality-token.ts';
import { provincePath } from '../../../gazetteer/path.ts';

/** Fewer bare names in a row may be anything: people, products, villages. */
const fewest = 3;

interface ListedPlace {
  readonly from: number;
  readonly next: number;
  readonly units: readonly Unit[];
}

/**
 * Enumerations of districts without any type word ("các địa phương: Bình Sơn, Tư Nghĩa, Mộ Đức"):
 * three or more names in a row, all of them districts of one province that the text names
 * otherwise. Near misses: lists of people, of fewer names, of districts of several provinces.
 */
export function districtLists(
  tokens: readonly Token[],
  drafts: readonly LocalityDraft[],
  setting: PlaceSetting,
): LocalityDraft[] {
  const provinces = new Set(
    drafts
      .filter((d) => d.by !== 'place-line')
      .flatMap((d) => (d.units.length === 1 ? d.units.map((u) => provincePath(u.path)) : [])),
  );
  const taken = new Set<number>();
  for (const d of drafts) for (let i = d.from; i < d.next; i++) taken.add(i);
  const found: LocalityDraft[] = [];
  let lastList = drafts.reduce((most, d) => Math.max(most, d.list), 0);
  for (let at = 0; at < tokens.length && provinces.size > 0; at++) {
    if (tokens[at]?.capital !== true || taken.has(at)) continue;
    const run: ListedPlace[] = [];
    let next = at;
    for (;;) {
      const member = taken.has(next) ? null : memberAt(tokens, next, setting, provinces);
      if (member === null) break;
      run.push(member);
      const after = separatorAt(tokens, member.next);
      if (after === null || (after.separator !== 'comma' && after.separator !== 'and')) break;
      next = after.next;
    }
    const shared = [...provinces].filter((p) => run.every((m) => m.units.some((u) => provincePath(u.path) === p)));
    const [province] = shared;
    if (run.length >= fewest && shared.length === 1) {
      const list = ++lastList;
      for (const m of run) {
        const units = m.units.filter((u) => provincePath(u.path) === province);
        found.push({
          from: m.from,
          nameFrom: m.from,
          next: m.next,
          units,
          others: [],
          types: null,
          by: 'name',
          list,
          within: null,
          damaged: false,
        });
      }
    }
    at = Math.max(at, (run.at(-1)?.next ?? 0) - 1);
  }
  return [...drafts, ...found];
}

/** A bare name of two or more syllables that is a district's and no province's. */
function memberAt(
  tokens: readonly Token[],
  at: number,
  setting: PlaceSetting,
  provinces: ReadonlySet<string>,
): ListedPlace | null {
  if (tokens[at]?.capital !== true || tokens[at]?.caps === true) return null;
  const match = namesAt(tokens, at, setting)[0];
  if (match === undefined || match.next - at < 2 || match.units.some((u) => u.level === 'province')) return null;
  const units = match.units.filter(
    (u) => u.level === 'district' && u.until === null && provinces.has(provincePath(u.path)),
  );
  return units.length > 0 && standsFree(tokens, at, match.next) ? { from: at, next: match.next, units } : null;
}
