/** The letters of an old Word file in the order of its text, with their places (MS-DOC 2.4.1). */
import { decodeSingleByte, windows1252 } from '../../convert/decode/windows-1252.ts';
import type { BytesAt } from './bytes-at.ts';

/** Letters that follow one another in the text and in the file. */
export interface Piece {
  /** The place of the first in the text. */
  readonly first: number;
  /** The place of the first in the file, and how many bytes each takes. */
  readonly place: number;
  readonly width: 1 | 2;
  readonly text: string;
}

const PIECES = 0x01a2;
const COMPRESSED = 0x4000_0000;
const SETTINGS_FIRST = 1;
const TABLE_OF_PIECES = 2;

/** The pieces, in the order of the text. */
export function piecesOf(document: BytesAt, table: BytesAt): Piece[] {
  let at = document.u32(PIECES);
  const end = at + document.u32(PIECES + 4);
  while (at < end && table.u8(at) === SETTINGS_FIRST) at += 3 + table.u16(at + 1);
  if (at >= end || table.u8(at) !== TABLE_OF_PIECES) throw new RangeError('no table of pieces');
  const count = Math.floor((table.u32(at + 1) - 4) / 12);
  const places = at + 5;
  return Array.from({ length: count }, (_, i) => {
    const first = table.u32(places + i * 4);
    const letters = table.u32(places + (i + 1) * 4) - first;
    const told = table.u32(places + (count + 1) * 4 + i * 8 + 2);
    const isNarrow = (told & COMPRESSED) !== 0;
    const place = isNarrow ? (told & ~COMPRESSED) / 2 : told & ~COMPRESSED;
    if (letters < 0 || place + letters * (isNarrow ? 1 : 2) > document.length)
      throw new RangeError('a piece beyond the end');
    const text = isNarrow
      ? decodeSingleByte(document.bytes.subarray(place, place + letters), windows1252)
      : document.wide(place, letters);
    return { first, place, width: isNarrow ? 1 : 2, text };
  });
}
