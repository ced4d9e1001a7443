import { distance } from '../../../../vietnamese/distance.ts';
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { isSyllable } from '../../../../vietnamese/syllable.ts';

/** Words of fewer letters are too short for one wrong letter to leave no doubt. */
const SHORTEST_DAMAGED = 3;

/** Longer ones may have two letters wrong. */
const LONG_WORD = 6;

/**
 * The one of several names that a scan spoiled ("BỘ TÀI CHÍNI" → Bộ Tài chính): as many words, each
 * the same or no syllable of the language and near to it. Null where none is, or several are. Near
 * misses: "SỞ TƯ PHÁP" is not Bộ Tư pháp, nor "CỤC THÚ Y" Cục Thuế, because their words are sound.
 */
export function damagedNameAmong(printed: string, names: readonly string[]): string | null {
  const words = wordsOfName(printed);
  if (words.every((word) => isSyllable(word.toLowerCase()))) return null;
  const found = new Set(names.filter((name) => isDamaged(words, wordsOfName(name))));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function isDamaged(printed: readonly string[], name: readonly string[]): boolean {
  if (printed.length !== name.length || printed.length < 2) return false;
  const wrong = printed.flatMap((word, i) =>
    fold(word) === fold(name[i] ?? '') ? [] : [[word, name[i] ?? ''] as const],
  );
  // Most of a name must be sound for the rest to be certain.
  return (
    wrong.length > 0 && wrong.length * 2 < printed.length + 1 && wrong.every(([word, meant]) => isSpoiled(word, meant))
  );
}

function isSpoiled(word: string, meant: string): boolean {
  if (meant.length < SHORTEST_DAMAGED || isSyllable(word.toLowerCase())) return false;
  return distance(fold(word), fold(meant)) <= (meant.length >= LONG_WORD ? 2 : 1);
}

function wordsOfName(name: string): string[] {
  return name.match(/[\p{L}\d]+/gu) ?? [];
}
