/** Which settings letters and paragraphs have, by their places in the file (MS-DOC 2.9.209, 2.9.33, 2.9.174). */
import type { BytesAt } from './bytes-at.ts';
import { letterLook, paragraphLook, type LetterLook, type ParagraphLook } from './settings.ts';
import type { DocStyles } from './doc-styles.ts';

/** Places from … to (not included) with one look. */
export interface LookRange<T> {
  readonly from: number;
  readonly to: number;
  readonly look: T;
}

const PAGE = 512;

/** Where the tables of looks are told of in the head of the document. */
const LETTERS = 0x00fa;
const PARAGRAPHS = 0x0102;

export function letterRanges(document: BytesAt, table: BytesAt): LookRange<LetterLook>[] {
  return pagesOf(document, table, LETTERS).flatMap((page) => {
    const count = page.u8(PAGE - 1);
    return Array.from({ length: count }, (_, i) => {
      const at = page.u8(4 * (count + 1) + i) * 2;
      const look = at === 0 ? {} : letterLook(page.part(at + 1, page.u8(at)));
      return { from: page.u32(i * 4), to: page.u32((i + 1) * 4), look };
    });
  });
}

/** Looks of paragraphs, on those of their styles. */
export function paragraphRanges(
  document: BytesAt,
  table: BytesAt,
  styles: DocStyles,
): LookRange<ParagraphLook & { readonly style: number }>[] {
  return pagesOf(document, table, PARAGRAPHS).flatMap((page) => {
    const count = page.u8(PAGE - 1);
    return Array.from({ length: count }, (_, i) => {
      const at = page.u8(4 * (count + 1) + i * 13) * 2;
      const [start, length] = at === 0 ? [0, 0] : lengthOf(page, at);
      const style = length >= 2 ? page.u16(start) : 0;
      const own = length > 2 ? paragraphLook(page.part(start + 2, length - 2)) : {};
      const look = { ...styles.paragraph(style), ...own, style };
      return { from: page.u32(i * 4), to: page.u32((i + 1) * 4), look };
    });
  });
}

/** Settings of a paragraph begin with their length in words, of one byte or, after a nought, another. */
function lengthOf(page: BytesAt, at: number): [start: number, length: number] {
  const words = page.u8(at);
  return words === 0 ? [at + 2, page.u8(at + 1) * 2] : [at + 1, words * 2 - 1];
}

function pagesOf(document: BytesAt, table: BytesAt, told: number): BytesAt[] {
  const [at, length] = [document.u32(told), document.u32(told + 4)];
  const count = Math.floor((length - 4) / 8);
  return Array.from({ length: Math.max(0, count) }, (_, i) =>
    document.part(table.u32(at + (count + 1) * 4 + i * 4) * PAGE, PAGE),
  ).filter((page) => page.length === PAGE);
}

/** Asks for the look at places that only go on; undefined where none is told. */
export function lookAt<T>(ranges: readonly LookRange<T>[]): (place: number) => T | undefined {
  const inOrder = ranges.toSorted((a, b) => a.from - b.from);
  return (place) => {
    let [low, high] = [0, inOrder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const found = inOrder[low - 1];
    return found && place < found.to ? found.look : undefined;
  };
}
