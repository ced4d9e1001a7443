import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { spellingKey } from '../../../gazetteer/spelling.ts';
import type { Unit } from '../../../gazetteer/unit.ts';
import type { NameMatch, PlaceSetting } from './locality-name.ts';
import type { Token } from './locality-token.ts';

const variantIndexes = new WeakMap<Gazetteer, ReadonlyMap<string, readonly Unit[]>>();

/** Names have at most this many syllables, and no run of capitals that is longer is one. */
const longestVariant = 5;

/**
 * The longest name at a token when spaces, hyphens and apostrophes inside it are left aside: A
 * Vương for Avương, Đắk RLấp for Đắk R'Lấp, Kontum. To be asked where there is no name as printed.
 * Near miss: another tone is another name.
 */
export function variantAt(tokens: readonly Token[], at: number, setting: PlaceSetting): NameMatch | null {
  const index = joinedIndexOf(setting.gazetteer);
  let key = '';
  let best: NameMatch | null = null;
  for (let i = at; i < Math.min(tokens.length, at + longestVariant); i++) {
    const token = tokens[i];
    if (token === undefined || !token.capital || (i > at && !/^(?: |\s?[-–]\s?)$/.test(token.gap))) break;
    key += `${i > at ? ' ' : ''}${token.key}`;
    const written = key;
    const units = index.get(withoutCuts(key))?.filter((u) => isVariant(written, spellingKey(u.name)));
    if (units !== undefined && units.length > 0) best = { units, next: i + 1 };
  }
  return best;
}

/** Units by the letters of their names, spaces and apostrophes left out. */
function joinedIndexOf(gazetteer: Gazetteer): ReadonlyMap<string, readonly Unit[]> {
  const kept = variantIndexes.get(gazetteer);
  if (kept !== undefined) return kept;
  const index = new Map<string, Unit[]>();
  for (const unit of gazetteer.units) {
    if (/^\d/.test(unit.name)) continue;
    const key = withoutCuts(spellingKey(unit.name));
    const list = index.get(key);
    if (list === undefined) index.set(key, [unit]);
    else list.push(unit);
  }
  variantIndexes.set(gazetteer, index);
  return index;
}

function withoutCuts(key: string): string {
  return key.replace(/[ ']/g, '');
}

/**
 * A name written together or apart is the same name; other letters between the same cuts are not:
 * Tam An is not Ta Man.
 */
function isVariant(written: string, name: string): boolean {
  const [a, b] = [cuts(written), cuts(name)];
  return isCoarser(a, b) || isCoarser(b, a);
}

/** Where the syllables of a key end, counted in letters. */
function cuts(key: string): ReadonlySet<number> {
  let at = 0;
  return new Set(
    key
      .replace(/'/g, '')
      .split(' ')
      .map((s) => (at += s.length)),
  );
}

function isCoarser(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return [...a].every((cut) => b.has(cut));
}
