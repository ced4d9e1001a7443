/** Numbers of a file at their places, least byte first; a place beyond its end throws. */
export class BytesAt {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  i16(at: number): number {
    return this.#view.getInt16(at, true);
  }

  u32(at: number): number {
    return this.#view.getUint32(at, true);
  }

  i32(at: number): number {
    return this.#view.getInt32(at, true);
  }

  /** A part of the bytes; cut at their end. */
  part(from: number, length: number): BytesAt {
    return new BytesAt(this.bytes.subarray(from, from + length));
  }

  /** Letters of two bytes. */
  wide(from: number, letters: number): string {
    if (from + letters * 2 > this.length) throw new RangeError('text beyond the end');
    return new TextDecoder('utf-16le').decode(this.bytes.subarray(from, from + letters * 2));
  }
}
