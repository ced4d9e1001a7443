import { standsFree } from './locality-bare.ts';
import type { LocalityDraft } from './locality-draft.ts';
import { namesAt, type PlaceSetting } from './locality-name.ts';
import type { Token } from './locality-token.ts';

/**
 * Bare repeats of a unit below the province that the text names in full elsewhere ("huyện Krông Búk
 * … Krông Búk"). Names of one syllable (Vinh, Lắk) never stand alone; a repeat is read only where
 * it stands free.
 */
export function repeatedNames(
  tokens: readonly Token[],
  drafts: readonly LocalityDraft[],
  setting: PlaceSetting,
): LocalityDraft[] {
  const known = new Map<string, LocalityDraft | null>();
  for (const draft of drafts) {
    const key = draftKey(tokens, draft);
    if (draft.units.length === 0 || draft.units[0]?.level === 'province' || !key.includes(' ') || draft.damaged)
      continue;
    const before = known.get(key);
    // Thị xã and huyện Kỳ Anh: the bare name says neither.
    if (before !== undefined && before !== null && before.units[0]?.path !== draft.units[0]?.path) known.set(key, null);
    else if (before === undefined) known.set(key, draft);
  }
  const taken = new Set<number>();
  for (const draft of drafts) for (let i = draft.from; i < draft.next; i++) taken.add(i);
  const repeats: LocalityDraft[] = [];
  for (let at = 0; at < tokens.length && known.size > 0; at++) {
    if (tokens[at]?.capital !== true || taken.has(at) || tokens[at]?.caps === true) continue;
    const longest = namesAt(tokens, at, setting)[0];
    if (longest === undefined || taken.has(longest.next - 1)) continue;
    const key = tokens
      .slice(at, longest.next)
      .map((t) => t.key)
      .join(' ');
    const first = known.get(key);
    if (first === undefined || first === null || !standsFree(tokens, at, longest.next)) continue;
    repeats.push({ ...first, from: at, nameFrom: at, next: longest.next, by: 'name', types: null });
    at = longest.next - 1;
  }
  return [...drafts, ...repeats];
}

function draftKey(tokens: readonly Token[], draft: LocalityDraft): string {
  return tokens
    .slice(draft.nameFrom, draft.next)
    .map((t) => t.key)
    .join(' ');
}
