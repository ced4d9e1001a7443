/** White space that only the way a text was printed or copied put there. */
import { edit, type Edited } from './offset-map.ts';

/** A line that is less indented than nearly all others: one in so many may be. */
const ODD_LINES = 20;

/** A text is double-spaced where at least so many lines break sentences, of a tenth of all. */
const LEAST_BROKEN = 5;

/**
 * A text without spaces at line ends, without the indentation that nearly all of its lines have, and
 * without the blank lines of double spacing. What is parted by more than that stays parted.
 */
export function plainLayout(text: string): Edited {
  return [withoutLineEnds, withoutIndentation, singleSpaced].reduce<Edited>(
    (before, next) => {
      const after = next(before.text);
      return { text: after.text, originOf: (offset) => before.originOf(after.originOf(offset)) };
    },
    { text, originOf: (offset) => offset },
  );
}

function withoutLineEnds(text: string): Edited {
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
  return common === 0
    ? { text, originOf: (offset) => offset }
    : edit(text, new RegExp(`^ {1,${Math.min(common, 999)}}`, 'gmu'), () => '');
}

function singleSpaced(text: string): Edited {
  if (!isDoubleSpaced(text)) return { text, originOf: (offset) => offset };
  return edit(text, /\n{2,}/g, (found) => '\n'.repeat(Math.ceil(found.length / 2)));
}

/**
 * Whether each line has a blank one below it, though sentences go on there: “… phòng, chống⏎⏎dịch
 * bệnh”. Near miss: paragraphs and points of a line each, parted by blank lines.
 */
function isDoubleSpaced(text: string): boolean {
  const joints = [...text.matchAll(/([^\n])(\n+)(?=([^\n]{0,3}))/g)];
  const single = joints.filter(([, , gap]) => gap === '\n').length;
  const broken = joints.filter(
    ([, end = '', gap, start = '']) => gap === '\n\n' && /[\p{L}\d,]/u.test(end) && /^\p{Ll}[^).]/u.test(start),
  ).length;
  return single * ODD_LINES <= joints.length && broken >= LEAST_BROKEN && broken * 10 >= joints.length;
}
