import { itemAt } from '../../../ground/expected.ts';

/**
 * The few kinds of CBOR (RFC 8949) that chunks of the index are made of: whole numbers, text,
 * byte-free arrays of definite length.
 */

const encoder = new TextEncoder();
const textDecoder = new TextDecoder();

/** Bytes that grow as CBOR items are added. */
export class CborWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 256) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Begins anew, in the same memory. */
  clear(): void {
    this.length = 0;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  #room(count: number): void {
    if (this.length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  #head(major: number, value: number): void {
    this.#room(5);
    const put = (byte: number): void => {
      this.#bytes[this.length++] = byte;
    };
    if (value < 24) return put(major | value);
    if (value < 0x100) put(major | 24);
    else if (value < 0x10000) put(major | 25);
    else put(major | 26);
    if (value >= 0x10000) {
      put((value >>> 24) & 0xff);
      put((value >>> 16) & 0xff);
    }
    if (value >= 0x100) put((value >>> 8) & 0xff);
    put(value & 0xff);
  }

  /** A number from 0 to 2^32 - 1. */
  number(value: number): void {
    this.#head(0x00, value);
  }

  text(value: string): void {
    let size = 0;
    for (let i = 0; i < value.length; i++) size += sizeOf(value.charCodeAt(i));
    this.#head(0x60, size);
    this.#room(size);
    if (size === value.length) for (let i = 0; i < size; i++) this.#bytes[this.length + i] = value.charCodeAt(i);
    else encoder.encodeInto(value, this.#bytes.subarray(this.length));
    this.length += size;
  }

  /** The head of an array; its items follow. */
  array(length: number): void {
    this.#head(0x80, length);
  }

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }
}

/** How many bytes of UTF-8 a UTF-16 unit becomes, one half of a pair being two of four. */
function sizeOf(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
}

/** What a chunk of the index holds. */
export type Cbor = number | string | readonly Cbor[];

/** Writes a whole value. */
export function writeCbor(writer: CborWriter, value: Cbor): void {
  if (typeof value === 'number') writer.number(value);
  else if (typeof value === 'string') writer.text(value);
  else {
    writer.array(value.length);
    for (const item of value) writeCbor(writer, item);
  }
}

/**
 * Reads one value. Throws on a file that is cut, and on kinds of CBOR that are not written here.
 */
export function readCbor(bytes: Uint8Array): Cbor {
  let at = 0;
  const take = (count: number): number => {
    const from = at;
    at += count;
    if (at > bytes.length) throw new Error(`Cannot read CBOR after its ${bytes.length} bytes, expected ${at}`);
    return from;
  };
  const next = (): number => itemAt(bytes, take(1));
  const size = (info: number): number => {
    if (info < 24) return info;
    let value = 0;
    for (let left = 1 << (info - 24); left > 0; left--) value = value * 256 + next();
    return value;
  };
  const item = (): Cbor => {
    const head = next();
    const count = size(head & 31);
    switch (head >> 5) {
      case 0:
        return count;
      case 3:
        return textDecoder.decode(bytes.subarray(take(count), at));
      case 4:
        return Array.from({ length: count }, item);
      default:
        throw new Error(
          `Cannot read CBOR of kind ${head >> 5} at byte ${at - 1}, expected a number, a text or an array`,
        );
    }
  };
  return item();
}
