/** The words of a generated body, and where in its MDX they are: what quotes the body need not repeat it. */

/** What is not shown as it is written: an escaped letter, a letter by number, a component, a sign of emphasis, white space but single ones. */
const REWRITTEN = /\\([^])|&#x([\dA-F]+);|<[^>]*>|\*+|\s{2,}|[^\S ]/g;

/** What shows nothing, or the letter that its group has. */
const MARKUP = /\\([^])|<[^>]*>|\*+/g;

const HAS_MARKUP = /[\\<*]/;
const HAS_OTHER_SPACE = /\s{2}|[^\S ]/;

const ID = / id="([^"]*)"/;

/** A stretch of MDX, by offsets. */
export type MdxStretch = readonly [start: number, length: number];

/** The words of a body, one space between them, with the way back to its MDX. */
export interface BodyWords {
  readonly words: string;
  /** The MDX of `words.slice(start, end)`; `end` is greater than `start`. */
  readonly mdxOf: (start: number, end: number) => MdxStretch;
  /** Where in `words` an element begins and the next element with an id does; null where no element has the id. */
  readonly stretchOf: (id: string) => readonly [start: number, end: number] | null;
}

/** The words that a stretch of MDX shows; a piece of it must not be cut. Nothing of the MDX is held in memory by them. */
export function shownWords(mdx: string): string {
  if (mdx.includes('&#x')) return wordsOfBody(mdx).words.trim();
  // A string that is cut from another keeps that one in memory; one that was put together does not.
  const bare = HAS_MARKUP.test(mdx) ? mdx.replace(MARKUP, '$1') : ` ${mdx}`;
  return (HAS_OTHER_SPACE.test(bare) ? bare.replace(/\s+/g, ' ') : bare).trim();
}

/** Words and the MDX that shows them: letter for letter where both have one length, else as a whole. */
interface NamePiece {
  readonly at: number;
  readonly length: number;
  readonly mdx: number;
  readonly mdxLength: number;
}

/** The words of a body and where they are. */
export function wordsOfBody(mdx: string): BodyWords {
  // Joined at the end: to ask a growing string for its last letter copies all of it.
  const parts: string[] = [];
  let [at, endsInSpace] = [0, true];
  const pieces: NamePiece[] = [];
  const begins = new Map<string, number>();
  const add = (more: string, from: number, mdxLength: number): void => {
    const isSpace = endsInSpace && more.startsWith(' ');
    if (isSpace && more.length === 1) return;
    // Between words there is one space; all others were found before.
    const skipped = isSpace && mdxLength === more.length ? 1 : 0;
    const length = more.length - skipped;
    if (length === 0) return;
    pieces.push({ at, length, mdx: from + skipped, mdxLength: mdxLength - skipped });
    parts.push(skipped === 0 ? more : more.slice(skipped));
    at += length;
    endsInSpace = more.endsWith(' ');
  };
  let from = 0;
  for (const found of mdx.matchAll(REWRITTEN)) {
    const [written] = found;
    if (found.index > from) add(mdx.slice(from, found.index), from, found.index - from);
    from = found.index + written.length;
    const id = written.startsWith('<') ? ID.exec(written)?.[1] : undefined;
    if (id !== undefined) begins.set(id, at);
    add(shownFor(found), found.index, written.length);
  }
  if (from < mdx.length) add(mdx.slice(from), from, mdx.length - from);
  const words = parts.join('');
  const marks = [...begins.values(), words.length].sort((a, b) => a - b);
  const nextAfter = new Map(marks.map((at, i) => [at, marks[i + 1] ?? words.length]));
  return {
    words,
    mdxOf: (start, end) => {
      const from = inMdx(pieces, start).start;
      return [from, inMdx(pieces, end - 1).end - from];
    },
    stretchOf: (id) => {
      const begin = begins.get(id);
      return begin === undefined ? null : [begin, nextAfter.get(begin) ?? words.length];
    },
  };
}

/** The MDX of one letter of the words. */
function inMdx(pieces: readonly NamePiece[], letter: number): { readonly start: number; readonly end: number } {
  let low = 0;
  for (let high = pieces.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? Infinity) <= letter) low = middle;
    else high = middle;
  }
  const { at, length, mdx, mdxLength } = pieces[low] ?? { at: 0, length: 0, mdx: 0, mdxLength: 0 };
  if (length !== mdxLength) return { start: mdx, end: mdx + mdxLength };
  return { start: mdx + letter - at, end: mdx + letter - at + 1 };
}

function shownFor([written, escaped, code]: RegExpExecArray): string {
  if (escaped !== undefined) return escaped;
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  return written.startsWith('<') || written.startsWith('*') ? '' : ' ';
}
