import { standsFree } from './locality-bare.ts';
import type { LocalityDraft } from './locality-draft.ts';
import { namesAt, type PlaceSetting } from './locality-name.ts';
import { keyOfTokens } from './locality-named.ts';
import type { Token } from './locality-token.ts';

/**
 * Bare repeats of a unit below the province that the text names in full elsewhere ("huyện Krông Búk
 * … Krông Búk"). Names of one syllable (Vinh, Lắk) never stand alone; a repeat is read only where
 * it is free.
 */
export function repeatedNames(
  tokens: readonly Token[],
  drafts: readonly LocalityDraft[],
  setting: PlaceSetting,
): LocalityDraft[] {
  const known = namedInFull(tokens, drafts);
  const taken = new Set<number>();
  for (const draft of drafts) for (let i = draft.from; i < draft.next; i++) taken.add(i);
  const repeats: LocalityDraft[] = [];
  for (let at = 0; at < tokens.length && known.size > 0; at++) {
    if (tokens[at]?.capital !== true || taken.has(at) || tokens[at]?.caps === true) continue;
    const longest = namesAt(tokens, at, setting)[0];
    if (longest === undefined || taken.has(longest.next - 1)) continue;
    const first = known.get(keyOfTokens(tokens, at, longest.next)) ?? null;
    if (first === null || !standsFree(tokens, at, longest.next)) continue;
    repeats.push({ ...first, from: at, nameFrom: at, next: longest.next, by: 'name', types: null });
    at = longest.next - 1;
  }
  return [...drafts, ...repeats];
}

/**
 * The first full naming of each name of two syllables or more below the province; null where two
 * units bear it: of thị xã and huyện Kỳ Anh the bare name says neither.
 */
function namedInFull(
  tokens: readonly Token[],
  drafts: readonly LocalityDraft[],
): ReadonlyMap<string, LocalityDraft | null> {
  const known = new Map<string, LocalityDraft | null>();
  for (const draft of drafts) {
    const [unit] = draft.units;
    const key = keyOfTokens(tokens, draft.nameFrom, draft.next);
    if (unit === undefined || unit.level === 'province' || !key.includes(' ') || draft.damaged) continue;
    const before = known.get(key);
    if (before === undefined) known.set(key, draft);
    else if (before?.units[0]?.path !== unit.path) known.set(key, null);
  }
  return known;
}
