/** The words of a generated body, and where in its MDX they are: what quotes the body need not repeat it. */

/** One piece of MDX that the converter writes: an escaped letter, a letter by number, a component, a sign of emphasis, white space, words. */
const PIECE = /\\([^])|&#x([\dA-F]+);|<[^>]*>|\*+|\s+|[^\\&<*\s]+|[^]/g;

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

/** The words of a body and where they are. */
export function wordsOfBody(mdx: string): BodyWords {
  let words = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const begins = new Map<string, number>();
  for (const piece of mdx.matchAll(PIECE)) {
    const id = piece[0].startsWith('<') ? ID.exec(piece[0])?.[1] : undefined;
    if (id !== undefined) begins.set(id, words.length);
    const more = wordsOfPiece(piece);
    if (more === '' || (more === ' ' && (words === '' || words.endsWith(' ')))) continue;
    words += more;
    const isRewritten = more !== piece[0];
    for (let i = 0; i < more.length; i++) {
      starts.push(piece.index + (isRewritten ? 0 : i));
      ends.push(piece.index + (isRewritten ? piece[0].length : i + 1));
    }
  }
  const marks = [...begins.values(), words.length].sort((a, b) => a - b);
  const nextAfter = new Map(marks.map((at, i) => [at, marks[i + 1] ?? words.length]));
  return {
    words,
    mdxOf: (start, end) => {
      const from = starts[start] ?? mdx.length;
      return [from, (ends[end - 1] ?? from) - from];
    },
    stretchOf: (id) => {
      const from = begins.get(id);
      return from === undefined ? null : [from, nextAfter.get(from) ?? words.length];
    },
  };
}

/** What a piece shows: nothing, one space, or words. */
function wordsOfPiece([piece, escaped, code]: RegExpExecArray): string {
  if (escaped !== undefined) return escaped;
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  if (/^\s/.test(piece)) return ' ';
  return piece.startsWith('<') || piece.startsWith('*') ? '' : piece;
}
