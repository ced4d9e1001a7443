/** Settings of letters and paragraphs, as lists of changes (MS-DOC 2.2.5 and 2.6). */
import type { BytesAt } from './bytes-at.ts';

/** What is set of letters; undefined where nothing is said. */
export interface LetterLook {
  readonly hidden?: boolean | undefined;
  readonly capitals?: boolean | undefined;
  /** Its place in the list of fonts. */
  readonly font?: number | undefined;
  readonly deleted?: boolean | undefined;
  readonly inserted?: boolean | undefined;
  /** Whether the letter stands for something else: a picture, a note. */
  readonly special?: boolean | undefined;
  /** A sign of a font of signs, by its code. */
  readonly sign?: number | undefined;
}

/** What is set of a paragraph. */
export interface ParagraphLook {
  readonly isCentred?: boolean | undefined;
  /** Its list, counted from 1; 0 for none. */
  readonly list?: number | undefined;
  readonly level?: number | undefined;
  readonly inTable?: boolean | undefined;
  /** Whether it ends a row of a table, and whether that row’s cells have lines. */
  readonly endsRow?: boolean | undefined;
  readonly hasLines?: boolean | undefined;
}

/** The operand’s length by the highest bits of the code; 6 says it itself. */
const LENGTHS: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];

const DEFINES_TABLE = 0xd608;
const CHANGES_TABS = 0xc615;

interface Change {
  readonly code: number;
  /** Where its operand begins, after its length. */
  readonly at: number;
  readonly length: number;
}

/** The changes in a list of them; a list that breaks off gives those before. */
function* changesIn(list: BytesAt): Generator<Change> {
  for (let at = 0; at + 2 < list.length;) {
    const code = list.u16(at);
    at += 2;
    let length = LENGTHS[code >> 13] ?? 0;
    if (length === 0) {
      const isWide = code === DEFINES_TABLE;
      if (at + 2 > list.length) return;
      length = isWide ? list.u16(at) - 1 : list.u8(at);
      if (code === CHANGES_TABS && length === 255) return;
      at += isWide ? 2 : 1;
    }
    if (length < 0 || at + length > list.length) return;
    yield { code, at, length };
    at += length;
  }
}

/** On, off, or as the style has it (undefined). */
function toggled(value: number): boolean | undefined {
  return value === 1 || value === 0x81 ? true : value === 0 ? false : undefined;
}

const LETTER: Readonly<Record<number, (list: BytesAt, at: number) => LetterLook>> = {
  0x083c: (list, at) => ({ hidden: toggled(list.u8(at)) }),
  0x083b: (list, at) => ({ capitals: toggled(list.u8(at)) }),
  0x0800: (list, at) => ({ deleted: list.u8(at) !== 0 }),
  0x0801: (list, at) => ({ inserted: list.u8(at) !== 0 }),
  0x0855: (list, at) => ({ special: list.u8(at) !== 0 }),
  0x4a4f: (list, at) => ({ font: list.u16(at) }),
  0x6a09: (list, at) => ({ sign: list.u16(at + 2) }),
};

/** Codes of alignment that say “in the middle” by 1. */
const PARAGRAPH: Readonly<Record<number, (list: BytesAt, at: number, length: number) => ParagraphLook>> = {
  0x2403: (list, at) => ({ isCentred: list.u8(at) === 1 }),
  0x2461: (list, at) => ({ isCentred: list.u8(at) === 1 }),
  0x2416: (list, at) => ({ inTable: list.u8(at) !== 0 }),
  0x2417: (list, at) => ({ endsRow: list.u8(at) !== 0 }),
  0x260a: (list, at) => ({ level: list.u8(at) }),
  0x460b: (list, at) => ({ list: list.i16(at) }),
  [DEFINES_TABLE]: (list, at, length) => ({ hasLines: hasLinesInCells(list, at, length) }),
};

/** The look of letters that a list of changes makes; later ones count. */
export function letterLook(list: BytesAt): LetterLook {
  return lookBy(list, LETTER);
}

/** The look of a paragraph that a list of changes makes. */
export function paragraphLook(list: BytesAt): ParagraphLook {
  return lookBy(list, PARAGRAPH);
}

function lookBy<T extends object>(
  list: BytesAt,
  table: Readonly<Record<number, (list: BytesAt, at: number, length: number) => T>>,
): T {
  let look = {} as T;
  for (const { code, at, length } of changesIn(list)) {
    const change = table[code]?.(list, at, length);
    if (change) look = { ...look, ...change };
  }
  return look;
}

/** Half of the cells of a row have a line on a side (TDefTableOperand, TC80: four borders at 4 … 19). */
function hasLinesInCells(list: BytesAt, at: number, length: number): boolean {
  const cells = list.u8(at);
  const first = at + 1 + (cells + 1) * 2;
  let framed = 0;
  for (let i = 0; i < cells; i++) {
    const cell = first + i * 20;
    if (cell + 20 > at + length) break;
    const kinds = [8, 16].map((side) => list.u8(cell + side + 1));
    if (kinds.some((kind) => kind !== 0 && kind !== 0xff)) framed += 1;
  }
  return framed * 2 > cells;
}
