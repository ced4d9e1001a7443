import type { Outline } from '../../model.ts';
import type { HeaderLine } from './header-lines.ts';
import { personIn, type PersonName } from './person-name.ts';

/** Nothing but syllables of a name, one to four: "Nguyễn Thị", "THÀNH". */
const SYLLABLES = /^[\p{Lu}][\p{L}'’ʼ]*(?:\s[\p{Lu}][\p{L}'’ʼ]*){0,3}$/u;

/** A broken name has no more syllables than the longest names of one line have. */
const MOST_SYLLABLES = 5;

/**
 * A name that is broken over line `at` and the one before: "Nguyễn Thị⏎Thanh Vân", "NGUYỄN
 * ĐỨC⏎THÀNH". Null where the two are no name. Near misses: one name printed twice ("Tô Lâm⏎Tô
 * Lâm"), two names of three syllables, an office above a name.
 */
export function brokenName(outline: Outline, lines: readonly HeaderLine[], at: number): PersonName | null {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line || before.text === line.text) return null;
  if (!SYLLABLES.test(before.text) || !SYLLABLES.test(line.text)) return null;
  const between = outline.source.meant.slice(before.end, line.start);
  const most = before.text.includes(' ') ? 1 : 2;
  if (between.trim() !== '' || between.split('\n').length - 1 > most) return null;
  const whole = `${before.text} ${line.text}`;
  const isOneCase = /\p{Ll}/u.test(before.text) === /\p{Ll}/u.test(line.text);
  return isOneCase && whole.split(' ').length <= MOST_SYLLABLES ? personIn(whole) : null;
}
