import { syllableKey, syllablePattern } from '../../../gazetteer/spelling.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import type { Outline } from '../../model.ts';

/**
 * One syllable of the reading. Made by the hundred thousand, so what can be derived is derived when
 * asked for.
 */
export class Token {
  readonly start: number;
  readonly end: number;
  /**
   * Other text is between it and the token before: it continues a cell of a drawn table on a
   * further line.
   */
  readonly torn: boolean;
  readonly #shape: Shape;
  readonly #reading: string;
  readonly #from: number;
  readonly #lead: string;

  constructor(reading: string, from: number, start: number, shape: Shape, lead: string, torn: boolean) {
    this.start = start;
    this.end = start + shape.text.length;
    this.torn = torn;
    this.#shape = shape;
    this.#reading = reading;
    this.#from = from;
    this.#lead = lead;
  }

  /** What is between it and the token before it. */
  get gap(): string {
    return this.#lead + this.#reading.slice(this.#from, this.start);
  }
  get text(): string {
    return this.#shape.text;
  }
  /** Folded spelling. */
  get key(): string {
    return this.#shape.key;
  }
  /** Without tones and marks, for damaged print. */
  get bare(): string {
    return this.#shape.bare;
  }
  /** First letter is upper case, or it is a number. */
  get capital(): boolean {
    return this.#shape.capital;
  }
  /** All letters are upper case (at least one letter). */
  get caps(): boolean {
    return this.#shape.caps;
  }
}

const capitalStart = /^[\p{Lu}\d]/u;

/** What a syllable is by itself, whatever is around it. */
interface Shape {
  readonly text: string;
  readonly key: string;
  readonly bare: string;
  readonly capital: boolean;
  readonly caps: boolean;
}

/** Shapes of the syllables met: texts repeat a few thousand of them over and over. */
const shapes = new Map<string, Shape>();

/** Begun anew beyond it, so that texts of many syllables do not fill the memory. */
const MOST_SHAPES = 50_000;

function shapeOf(text: string): Shape {
  const known = shapes.get(text);
  if (known !== undefined) return known;
  const shape = {
    text,
    key: syllableKey(text),
    bare: fold(text),
    capital: capitalStart.test(text),
    caps: text === text.toUpperCase() && text !== text.toLowerCase(),
  };
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  shapes.set(text, shape);
  return shape;
}

/**
 * The stretches of text that are read one after the other; a cell of a drawn table is read to its
 * end before the next cell.
 */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** What separates it from the stretch before. */
  readonly gap: string;
  /** It continues where the stretch before stopped, though other text is between. */
  readonly torn: boolean;
}

const ruledCell = /^[-=+|:\s]*$/;

/** No name continues over more than this. */
const LONGEST_GAP = 200;

/** What stands for a longer gap: nothing that joins the parts of a name. */
const GAP_TOO_LONG = '||';

/** The syllables of the reading in the order they are read. Table cells are read cell by cell. */
export function tokensOf(outline: Pick<Outline, 'reading' | 'blocks'>): Token[] {
  const { reading } = outline;
  const tokens: Token[] = [];
  const syllables = new RegExp(syllablePattern);
  let read = 0;
  let rest = '';
  // What a search past the end of a stretch found is kept for the next one: a table of empty cells
  // is searched once, not once a cell.
  let ahead: { readonly from: number; readonly match: RegExpExecArray | null } | null = null;
  const firstFrom = (from: number): RegExpExecArray | null => {
    if (ahead && ahead.from <= from && (ahead.match === null || ahead.match.index >= from)) return ahead.match;
    syllables.lastIndex = from;
    const match = syllables.exec(reading);
    ahead = { from, match };
    return match;
  };
  const readOn = (stretch: Stretch): void => {
    let last = stretch.start;
    let lead = stretch.torn ? rest + stretch.gap : stretch.gap;
    for (let match = firstFrom(stretch.start); match !== null && match.index < stretch.end; match = firstFrom(last)) {
      const shape = shapeOf(match[0]);
      tokens.push(new Token(reading, last, match.index, shape, lead, stretch.torn && lead !== ''));
      lead = '';
      last = match.index + match[0].length;
    }
    read = last;
    rest = carried(lead + reading.slice(last, stretch.end));
  };
  for (const block of outline.blocks) {
    if (block.kind === 'mark') continue;
    const gap = reading.slice(read, block.start);
    if (block.kind === 'table') for (const cell of tableStretches(reading, block.start, block.end)) readOn(cell);
    else readOn({ start: block.start, end: block.end, gap, torn: false });
  }
  return tokens;
}

/** White space alone is before the token (a line break counts: headers are broken anywhere). */
export function isAdjacent(token: Token | undefined): boolean {
  return token !== undefined && /^ *(?:\n *)?$/.test(token.gap);
}

/**
 * What a cell leaves after its last syllable, as it stands before the next line of the cell.
 * Bounded: rows of empty cells would add up to the square of the table.
 */
function carried(rest: string): string {
  const words = rest.trimEnd();
  return words.length > LONGEST_GAP ? GAP_TOO_LONG : words;
}

/**
 * Cells of a table drawn with `+---+` rules, row by row: a cell over several lines is one. Cells of
 * other tables are one line each.
 */
function tableStretches(text: string, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  const drawn = /^ *\+[-=+]{3,}/m.test(text.slice(from, to));
  let columns: { start: number; end: number }[][] = [];
  const flush = (): void => {
    for (const parts of columns)
      parts.forEach((part, i) => {
        stretches.push({ ...part, gap: i === 0 ? '\n|' : ' ', torn: i > 0 });
      });
    columns = [];
  };
  for (let line = from; line < to;) {
    const end = text.indexOf('\n', line) < 0 ? to : Math.min(text.indexOf('\n', line), to);
    const printed = text.slice(line, end);
    if (ruledCell.test(printed)) flush();
    else {
      let at = line;
      printed.split('|').forEach((cell, column) => {
        (columns[column] ??= []).push({ start: at, end: at + cell.length });
        at += cell.length + 1;
      });
      if (!drawn) flush();
    }
    line = end + 1;
  }
  flush();
  return stretches;
}
