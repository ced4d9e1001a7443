/** The names that a font file gives itself (OpenType specification, “name”). */
import type { Face } from './faces.ts';
import { fontOf, fontTables } from './sfnt.ts';

const LICENCE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.';
const LICENCE_ADDRESS = 'https://openfontlicense.org';

/** Bytes of one entry of the table. */
const ENTRY = 12;

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
    font,
    fontTables(font).map(({ tag, data }) => ({ tag, data: tag === 'name' ? nameTable(names) : data })),
  );
}

/** A table of names for Windows and the web: UTF-16, English (United States). */
function nameTable(names: readonly (readonly [id: number, value: string])[]): Buffer {
  const values = names.map(([, value]) => Buffer.from(value, 'utf16le').swap16());
  const head = Buffer.alloc(6 + ENTRY * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(([id], index) => {
    const length = values[index]?.length ?? 0;
    [3, 1, 0x0409, id, length, offset].forEach((field, place) =>
      head.writeUInt16BE(field, 6 + ENTRY * index + 2 * place),
    );
    offset += length;
  });
  return Buffer.concat([head, ...values]);
}
