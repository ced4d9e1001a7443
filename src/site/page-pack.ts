/**
 * Pages in one file, many to a block: they are much alike, so that a block is a tenth of them. Read
 * in the order in which they were written, each block is opened once.
 */
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Where a page is: the place and length of its block in the file, and its own in the block. */
export type PagePlace = readonly [at: number, length: number, from: number, to: number];

/** A file of pages that is being written. */
export interface PackWriter {
  /** Adds a page; where it is can be asked when all are written. */
  readonly add: (page: Uint8Array) => () => PagePlace;
  /** Adds what says where the pages are, and closes the file. */
  readonly end: (contents: () => Uint8Array) => void;
}

/** A file of pages that was written. */
export interface Pack {
  /** The page at a place. Throws where its block is not as it was written. */
  readonly read: (place: PagePlace) => Uint8Array;
  readonly contents: Uint8Array;
  readonly close: () => void;
}

const BLOCK = 1 << 20;
/** At the end of the file: the place of the contents and their length, eight bytes each. */
const TAIL = 16;
const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag } = constants;
const packing = { params: { [ZSTD_c_compressionLevel]: 1, [ZSTD_c_checksumFlag]: 1 } };

/** Begins a file, in place of what is there. Throws where it cannot be written. */
export function writePack(path: string): PackWriter {
  const file = openSync(path, 'w');
  let at = 0;
  let pages: Uint8Array[] = [];
  let size = 0;
  let block = { at: 0, length: 0 };
  const write = (bytes: Uint8Array): { readonly at: number; readonly length: number } => {
    const packed = zstdCompressSync(bytes, packing);
    writeSync(file, packed);
    at += packed.length;
    return { at: at - packed.length, length: packed.length };
  };
  const flush = (): void => {
    Object.assign(block, write(Buffer.concat(pages)));
    [pages, size, block] = [[], 0, { at: 0, length: 0 }];
  };
  return {
    add: (page) => {
      const [own, from] = [block, size];
      pages.push(page);
      size += page.length;
      if (size >= BLOCK) flush();
      return () => [own.at, own.length, from, from + page.length];
    },
    end: (contents) => {
      flush();
      const last = write(contents());
      const tail = Buffer.alloc(TAIL);
      tail.writeBigUInt64LE(BigInt(last.at));
      tail.writeBigUInt64LE(BigInt(last.length), TAIL / 2);
      writeSync(file, tail);
      closeSync(file);
    },
  };
}

/** Opens such a file. Throws where there is none, or none that is whole. */
export function readPack(path: string): Pack {
  const file = openSync(path, 'r');
  const read = (at: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, at);
    return bytes;
  };
  const tail = read(fstatSync(file).size - TAIL, TAIL);
  const contents = zstdDecompressSync(read(Number(tail.readBigUInt64LE()), Number(tail.readBigUInt64LE(TAIL / 2))));
  let open = { at: -1, bytes: Buffer.alloc(0) };
  return {
    contents,
    close: () => closeSync(file),
    read: ([at, length, from, to]) => {
      if (open.at !== at) open = { at, bytes: zstdDecompressSync(read(at, length)) };
      return open.bytes.subarray(from, to);
    },
  };
}
