import { spellingKey } from './spelling.ts';
import type { GazetteerData, Unit } from './unit.ts';

/**
 * A node of the trie of folded syllables. `units` are indexes of the units whose name ends here.
 */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  units: number[];
}

/** Names of all units and aliases, by folded syllables. */
export interface NameIndex {
  readonly root: NameNode;
  /** Indexes of the units that bear or bore the name. */
  readonly find: (name: string) => readonly number[];
  /** The folded spelling of a name; remembered for the names of the gazetteer. */
  readonly keyOf: (name: string) => string;
}

/**
 * Builds the trie: one pass over the names, so that a text can be scanned in time linear in its
 * length.
 */
export function nameIndex(units: readonly Unit[], aliases: GazetteerData['aliases']): NameIndex {
  const root: NameNode = { next: new Map(), units: [] };
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = spellingKey(name);
    keys.set(name, key);
    return key;
  };
  units.forEach((unit, i) => {
    add(root, keyOf(unit.name), i);
    for (const naming of unit.namings) add(root, keyOf(naming.name), i);
  });
  for (const [unit, alias] of aliases) add(root, keyOf(alias), unit);
  return {
    root,
    keyOf: (name) => keys.get(name) ?? spellingKey(name),
    find: (name) => {
      let node: NameNode | undefined = root;
      for (const syllable of spellingKey(name).split(' ')) node = node?.next.get(syllable);
      return node === undefined || node === root ? [] : node.units;
    },
  };
}

function add(root: NameNode, key: string, unit: number): void {
  let node = root;
  for (const syllable of key.split(' ')) {
    let next = node.next.get(syllable);
    if (next === undefined) {
      next = { next: new Map(), units: [] };
      node.next.set(syllable, next);
    }
    node = next;
  }
  if (node !== root && !node.units.includes(unit)) node.units.push(unit);
}
