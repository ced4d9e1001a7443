/** The names that a font file gives itself (OpenType specification, “name” and “sfnt wrapper”). */
import type { Face } from './faces.ts';

/** One table of a font file. */
interface FontTable {
  readonly tag: string;
  readonly data: Buffer;
}

const LICENCE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.';
const LICENCE_ADDRESS = 'https://openfontlicense.org';
const [HEADER, RECORD] = [12, 16];
/** Place of `checkSumAdjustment` in the table “head”. */
const ADJUSTMENT = 8;

/** The tables of an uncompressed font file (sfnt), in their order. */
export function fontTables(font: Buffer): readonly FontTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = HEADER + RECORD * index;
    const [from, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
    return { tag: font.toString('latin1', at, at + 4), data: font.subarray(from, from + length) };
  });
}

/**
 * The font with no other names than those of a face, its copyright notice and its licence, which
 * the licence wants in every copy.
 */
export function renamed(font: Buffer, face: Pick<Face, 'family' | 'style' | 'copyright'>): Buffer {
  const names: readonly (readonly [id: number, value: string])[] = [
    [0, face.copyright],
    [1, face.family],
    [2, face.style],
    [4, `${face.family} ${face.style}`],
    [6, `${face.family}-${face.style}`.replaceAll(' ', '')],
    [13, LICENCE],
    [14, LICENCE_ADDRESS],
  ];
  return fontOf(
    font.subarray(0, 4),
    fontTables(font).map(({ tag, data }) => ({ tag, data: tag === 'name' ? nameTable(names) : data })),
  );
}

/** A table of names for Windows and the web: UTF-16, English (United States). */
function nameTable(names: readonly (readonly [id: number, value: string])[]): Buffer {
  const values = names.map(([, value]) => Buffer.from(value, 'utf16le').swap16());
  const head = Buffer.alloc(6 + RECORD_OF_NAME * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(([id], index) => {
    const length = values[index]?.length ?? 0;
    [3, 1, 0x0409, id, length, offset].forEach((field, place) =>
      head.writeUInt16BE(field, 6 + RECORD_OF_NAME * index + 2 * place),
    );
    offset += length;
  });
  return Buffer.concat([head, ...values]);
}

const RECORD_OF_NAME = 12;

/** A font file of these tables, with its directory and checksums made anew. */
function fontOf(kind: Buffer, tables: readonly FontTable[]): Buffer {
  const directory = Buffer.alloc(HEADER + RECORD * tables.length);
  const step = 2 ** Math.floor(Math.log2(tables.length));
  kind.copy(directory);
  [tables.length, step * RECORD, Math.log2(step), (tables.length - step) * RECORD].forEach((field, place) =>
    directory.writeUInt16BE(field, 4 + 2 * place),
  );
  let offset = directory.length;
  const bodies = tables.map(({ tag, data }, index) => {
    const body = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    if (tag === 'head') body.writeUInt32BE(0, ADJUSTMENT);
    const at = HEADER + RECORD * index;
    directory.write(tag, at, 'latin1');
    [checksum(body), offset, data.length].forEach((field, place) => directory.writeUInt32BE(field, at + 4 + 4 * place));
    offset += body.length;
    return body;
  });
  const font = Buffer.concat([directory, ...bodies]);
  const head = tables.findIndex(({ tag }) => tag === 'head');
  const headAt = directory.readUInt32BE(HEADER + RECORD * head + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + ADJUSTMENT);
  return font;
}

/** The sum of the 32-bit words of a table. */
function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}
