/** Font files as tables (OpenType specification, “Organization of an OpenType font”). */

/** One table of a font file. */
export interface FontTable {
  readonly tag: string;
  readonly data: Buffer;
}

/** Bytes of the head of a font file, and of an entry of its directory. */
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

/** A font file of the kind of `font` with these tables, its directory and checksums made anew. */
export function fontOf(font: Buffer, given: readonly FontTable[]): Buffer {
  const tables = given.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const directory = Buffer.alloc(HEADER + RECORD * tables.length);
  const step = 2 ** Math.floor(Math.log2(tables.length));
  font.copy(directory, 0, 0, 4);
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
  const whole = Buffer.concat([directory, ...bodies]);
  const head = tables.findIndex(({ tag }) => tag === 'head');
  const headAt = directory.readUInt32BE(HEADER + RECORD * head + 8);
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, headAt + ADJUSTMENT);
  return whole;
}

/** The sum of the 32-bit words of a table. */
function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}
