import type { Span } from '../../model.ts';

/**
 * A pair of emphasis signs in received text and the words between. `***` gives two pairs with the
 * same words.
 */
export interface Emphasis extends Span {
  readonly kind: 'em' | 'strong';
}

/**
 * The emphasised words of a stretch of text, properly nested, and the signs that mark them (which
 * are not shown).
 */
export interface EmphasisFound {
  readonly words: readonly Emphasis[];
  readonly signs: readonly Span[];
}

interface SignRun extends Span {
  readonly sign: string;
}

/**
 * Emphasis never runs over more characters than these: two signs farther apart have nothing to do
 * with each other.
 */
const LONGEST_EMPHASIS = 5000;

/**
 * Emphasis in `text` from `start` to `end`: `*…*`, `_…_`, `**…**`, `***…***` that pair up with
 * words between them. Signs that do not pair are left as characters, and so are those in `except`
 * (page marks). Offsets are those of `text`.
 */
export function findEmphasis(text: string, { start, end }: Span, except: readonly Span[]): EmphasisFound {
  const stretch = text.slice(start, end);
  if (!/[*_]/.test(stretch)) return { words: [], signs: [] };
  const words: Emphasis[] = [];
  const signs: Span[] = [];
  let open: SignRun[] = [];
  for (const match of stretch.matchAll(/\*+|_+/g)) {
    const run: SignRun = { start: match.index, end: match.index + match[0].length, sign: match[0].charAt(0) };
    if (except.some((span) => span.start <= run.start + start && run.end + start <= span.end)) continue;
    const { opens, closes } = flanks(stretch, run);
    const opener = closes ? open.findLastIndex((o) => sameKind(o, run)) : -1;
    const first = open[opener];
    const inside =
      first === undefined || run.start - first.end > LONGEST_EMPHASIS ? '' : stretch.slice(first.end, run.start);
    if (first !== undefined && /\p{L}/u.test(inside)) {
      words.push(...pair(first, run));
      signs.push(first, run);
      open = open.slice(0, opener);
    } else if (opens) open = [...open.filter((o) => !sameKind(o, run)), run];
  }
  const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start + start, end: span.end + start });
  return {
    words: words.map(shift).sort((a, b) => a.start - b.start || b.end - a.end),
    signs: signs.map(({ start: s, end: e }) => shift({ start: s, end: e })).sort((a, b) => a.start - b.start),
  };
}

/**
 * `*` between letters or digits (2*3), a footnote sign in brackets `(*)`, a lone `*`, and `_`
 * inside a word are characters; so are longer runs. A run opens before a word or its quotation mark
 * and closes after one, as in CommonMark.
 */
function flanks(text: string, run: SignRun): { readonly opens: boolean; readonly closes: boolean } {
  const before = text.charAt(run.start - 1);
  const after = text.charAt(run.end);
  if (run.end - run.start > (run.sign === '*' ? 3 : 1)) return { opens: false, closes: false };
  if (/[([]/.test(before) && /[)\]]/.test(after)) return { opens: false, closes: false };
  if (isWordOrHalf(before) && isWordOrHalf(after)) return { opens: false, closes: false };
  return {
    opens: !isSpaceOrEnd(after) && !isWordOrHalf(before),
    closes: !isSpaceOrEnd(before) && !isWordOrHalf(after),
  };
}

function sameKind(a: SignRun, b: SignRun): boolean {
  return a.sign === b.sign && a.end - a.start === b.end - b.start;
}

function pair(open: SignRun, close: SignRun): Emphasis[] {
  const words = { start: open.end, end: close.start };
  const size = open.end - open.start;
  if (size === 1) return [{ ...words, kind: 'em' }];
  return size === 2
    ? [{ ...words, kind: 'strong' }]
    : [
        { ...words, kind: 'strong' },
        { ...words, kind: 'em' },
      ];
}

/**
 * Halves of characters outside the basic plane count as letters: whether they are is not worth
 * finding out here.
 */
function isWordOrHalf(character: string): boolean {
  return /[\p{L}\p{N}\ud800-\udfff]/u.test(character);
}

function isSpaceOrEnd(character: string): boolean {
  return character === '' || /\s/.test(character);
}
