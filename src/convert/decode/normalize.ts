import { edit, unedited, type Edited } from './offset-map.ts';

/**
 * Characters without width: zero-width spaces and joiners, direction marks, soft hyphen, a BOM
 * inside the text. They are dropped.
 */
const zeroWidth = '\\u00ad\\u034f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';

/** Spaces that must not break and tabs: read as one space. */
const fixedSpace = '\\t\\u00a0\\u2007\\u202f';

/**
 * Ends of a line other than `\n`: CR LF, CR, vertical tab (the manual break of word processors),
 * NEL, LS, PS.
 */
const lineEnd = '\\r\\n?|[\\v\\u0085\\u2028\\u2029]';

/**
 * Control characters and noncharacters: no text, and not allowed in HTML or XML. They are dropped
 * and reported.
 */
const control = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\ufdd0-\\ufdef\\ufffe\\uffff';

const special = new RegExp(`${lineEnd}|\\f|[${zeroWidth}${fixedSpace}${control}]`, 'gu');
const isFixedSpace = new RegExp(`[${fixedSpace}]`, 'u');
const isControl = new RegExp(`[${control}]`, 'gu');
const isLineEnd = new RegExp(`^(?:${lineEnd})$`, 'u');

/** A tab between words parts two columns, and is read as a gap that a single space is not. */
const COLUMN_GAP = '    ';

/**
 * Unicode's own bound for a stream-safe text (UAX #15): more marks on one letter are no writing,
 * and ordering them takes quadratic time.
 */
export const longestMarkRun = 30;

/**
 * Blocks that hold combining marks; Vietnamese as it is usually stored has none of them, and this
 * test is quick.
 */
const anyMark = /[\u0300-\u1dff\u20d0-\uffff]/;
const markRun = new RegExp(`\\p{M}{${longestMarkRun + 1}}`, 'u');

/**
 * Cleans decoded text: `\n` line ends, one space for a non-breaking space, four for a tab between
 * words, no zero-width or control characters, a form feed on a line of its own. Nothing else
 * changes.
 */
export function clean(text: string): Edited {
  return edit(text, special, (found, at) => {
    if (found === '\f') return pageBreak(text, at);
    if (isLineEnd.test(found)) return '\n';
    if (found === '\t') return isIndent(text, at) ? ' ' : COLUMN_GAP;
    return isFixedSpace.test(found) ? ' ' : '';
  });
}

/**
 * Composes letters and marks (NFC) one by one, so that each composed letter keeps its place. Linear
 * only below {@link longestMarkRun}.
 */
export function composeMarks(text: string): Edited {
  const composed = text.normalize('NFC');
  if (composed === text) return unedited(text);
  const byLetter = edit(text, /\P{M}\p{M}+|[^\u0000-\u02ff]/gu, (cluster) => cluster.normalize('NFC'));
  return byLetter.text === composed ? byLetter : edit(text, /\S+/gu, (word) => word.normalize('NFC'));
}

/** Offset of the first letter under more than {@link longestMarkRun} marks, or -1. */
export function overmarked(text: string): number {
  return anyMark.test(text) ? text.search(markRun) : -1;
}

/** Offsets of control characters, which {@link clean} drops. */
export function controls(text: string): number[] {
  return [...text.matchAll(isControl)].map((match) => match.index);
}

/**
 * A form feed (page break) becomes a line of its own, so that it never sticks to the words of a
 * page.
 */
function pageBreak(text: string, at: number): string {
  const before = at === 0 || /[\n\r\f]/.test(text.charAt(at - 1)) ? '' : '\n';
  const after = at + 1 === text.length || /[\n\r]/.test(text.charAt(at + 1)) ? '' : '\n';
  return `${before}\f${after}`;
}

/** Whether only a line break or another tab is before a tab. */
function isIndent(text: string, at: number): boolean {
  return at === 0 || /[\s]/.test(text.charAt(at - 1));
}
