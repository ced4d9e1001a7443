/** White space that only the way a text was printed or copied put there. */
import { edit, editedTwice, unedited, type Edited } from './offset-map.ts';

/** A line that is less indented than nearly all others: one in so many may be. */
const ODD_LINES = 20;

/** No page is wider. */
const WIDEST = 999;

/** Lines of so many characters were broken where a page ended; shorter ones end where they will. */
const BROKEN_LINE = 40;

/** A text is double-spaced where so many of its long lines break a sentence, and a quarter of them. */
const LEAST_BROKEN = 5;

/**
 * A text without spaces at line ends, without the indentation that nearly all of its lines have, and
 * without the blank lines of double spacing. What is parted by more than that stays parted.
 */
export function plainLayout(text: string): Edited {
  return [withoutLineEnds, withoutIndentation, singleSpaced].reduce(
    (before, next) => editedTwice(before, next(before.text)),
    unedited(text),
  );
}

function withoutLineEnds(text: string): Edited {
  // One pass: a pattern that looks for the end of a line would try each space of a long gap.
  return edit(text, / +\n?/g, (found, at) => {
    if (found.endsWith('\n')) return '\n';
    return at + found.length === text.length ? '' : found;
  });
}

function withoutIndentation(text: string): Edited {
  const indents = text
    .split('\n')
    .filter((line) => line !== '' && line !== '\f')
    .map((line) => line.length - line.trimStart().length)
    .sort((a, b) => a - b);
  const common = indents[Math.floor(indents.length / ODD_LINES)] ?? 0;
  return common === 0 ? unedited(text) : edit(text, new RegExp(`^ {1,${Math.min(common, WIDEST)}}`, 'gmu'), () => '');
}

function singleSpaced(text: string): Edited {
  if (!isDoubleSpaced(text)) return unedited(text);
  return edit(text, /\n{2,}/g, (found) => '\n'.repeat(Math.ceil(found.length / 2)));
}

/**
 * Whether each line has a blank one below it, though sentences go on there: “… phòng, chống⏎⏎dịch
 * bệnh”. Near misses: paragraphs and points of a line each, parted by blank lines; a list in small
 * letters or a poem, whose lines are short.
 */
function isDoubleSpaced(text: string): boolean {
  const joints = jointsOf(text.split('\n'));
  const single = joints.filter(({ gap }) => gap === 1).length;
  const long = joints.filter(({ line, gap }) => gap === 2 && line.length >= BROKEN_LINE);
  const broken = long.filter(({ line, next }) => /[\p{L}\d,]$/u.test(line.slice(-2)) && /^\p{Ll}[^).]/u.test(next));
  return single * ODD_LINES <= joints.length && broken.length >= LEAST_BROKEN && broken.length * 4 >= long.length;
}

/** Each line with words and the next one, `gap` line breaks apart. */
function jointsOf(lines: readonly string[]): readonly { line: string; next: string; gap: number }[] {
  const filled = lines.flatMap((line, at) => (line === '' ? [] : [{ line, at }]));
  return filled.slice(1).map(({ line: next, at }, i) => {
    const before = filled[i] ?? { line: '', at: 0 };
    return { line: before.line, next: next.slice(0, 3), gap: at - before.at };
  });
}
