/**
 * The key by which a name is looked up: without tones, spaces, apostrophes and the word of its
 * level, so that “xã krông búk”, “Krong Buk” and “KrôngBúk” are one. Names that share a key may
 * differ in tones; whoever looks one up compares them.
 */
import { spellingKey } from '../../gazetteer/spelling.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { levelWords } from '../../vietnamese/level-words.ts';

/** A name read as what it may be: the word of its level (“xã”; null for none) and the rest. */
export interface LeveledName {
  readonly level: string | null;
  readonly name: string;
}

const levels = levelWords.flatMap(({ word, short }) =>
  [word, ...short].map((form) => ({ word, form: spellingKey(form) })),
);

/** The key of a name without its level. */
export function nameKey(name: string): string {
  return fold(tonedNameKey(name));
}

/** The same with its tones. */
export function tonedNameKey(name: string): string {
  return spellingKey(name).replace(/[ ']/g, '');
}

/**
 * A name with the word of its level taken off its front. “xa” may be “xã”, so that “quan sơn” may
 * be read as a quận: whoever finds none looks up the whole; “quán” is not “quận”. A level alone is
 * a name.
 */
export function leveledName(typed: string): LeveledName {
  const text = spellingKey(typed);
  const found = levels
    .filter(({ form }) => text.startsWith(`${form} `) || text.startsWith(`${fold(form)} `))
    .sort((a, b) => b.form.length - a.form.length)[0];
  return found ? { level: found.word, name: text.slice(found.form.length + 1) } : { level: null, name: text };
}
