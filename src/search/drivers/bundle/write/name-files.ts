/** Spreads names over files by their keys; see files.ts. */
import { filesFor } from './file-count.ts';
import { fnv1a } from '../../../../ground/fnv1a.ts';
import { nameKeysOf } from '../../../index/name-keys.ts';
import type { NameCard } from '../../../port.ts';
import { packName, type PackedName } from '../packed-name.ts';

/** About how many names a file holds: about 1 KB of them. */
const NAMES_A_FILE = 32;

/** The files, each the packed names whose keys lead there. There is always one. */
export function nameFiles(cards: readonly NameCard[]): readonly (readonly PackedName[])[] {
  const count = filesFor(cards.length, NAMES_A_FILE);
  const files = Array.from({ length: count }, (): PackedName[] => []);
  for (const card of cards) {
    const packed = packName(card);
    for (const file of new Set(nameKeysOf(card).map((key) => fnv1a(key) % count))) files[file]?.push(packed);
  }
  return files;
}
