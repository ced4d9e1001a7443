/** Lists of whole numbers that are longer than should be in memory at once: most of each is on disk. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itemAt } from '../../../../ground/expected.ts';
import { int, type Column } from '../../../index/integers.ts';

/** So many numbers are read and written together. */
const BLOCK_BITS = 18;
/** So many blocks of a list are in memory: 16 MB. A shorter list never comes to the disk. */
const BLOCKS_HELD = 16;

/** Makes lists, each with a file of its own. */
export interface SpilledColumns {
  readonly column: () => Column;
  /** Takes their files away; no list may be asked after that. */
  readonly close: () => void;
}

/** Opens a folder for lists; `blockBits` and `held`: see above. */
export function openSpilledColumns(blockBits = BLOCK_BITS, held = BLOCKS_HELD): SpilledColumns {
  let folder: string | null = null;
  const descriptors: number[] = [];
  const open = (): number => {
    folder ??= mkdtempSync(join(tmpdir(), 'search-columns-'));
    const descriptor = openSync(join(folder, String(descriptors.length)), 'w+');
    descriptors.push(descriptor);
    return descriptor;
  };
  return {
    column: () => new SpilledColumn(open, blockBits, held),
    close: () => {
      descriptors.splice(0).forEach((descriptor) => closeSync(descriptor));
      if (folder !== null) rmSync(folder, { recursive: true });
      folder = null;
    },
  };
}

/**
 * A list whose block n is held in slot n modulo the number of slots, or is in the file. That of the
 * last place asked for is at hand: the next is in it too.
 */
class SpilledColumn implements Column {
  length = 0;
  readonly #open: () => number;
  readonly #bits: number;
  readonly #inBlock: number;
  readonly #lastSlot: number;
  readonly #held: Int32Array[] = [];
  /** By slot: the block that it holds, -1 for none, and whether the file has another. */
  readonly #blockIn: Int32Array;
  readonly #isChanged: Uint8Array;
  #file: number | null = null;
  #block = -1;
  #slot = 0;
  #numbers: Int32Array = new Int32Array();

  /** `held` must be a power of two. */
  constructor(open: () => number, bits: number, held: number) {
    this.#open = open;
    this.#bits = bits;
    this.#inBlock = 2 ** bits - 1;
    this.#lastSlot = held - 1;
    this.#blockIn = new Int32Array(held).fill(-1);
    this.#isChanged = new Uint8Array(held);
  }

  at(index: number): number {
    if (index >>> this.#bits !== this.#block) this.#turnTo(index);
    return int(this.#numbers, index & this.#inBlock);
  }

  set(index: number, value: number): void {
    if (index >>> this.#bits !== this.#block) this.#turnTo(index);
    this.#numbers[index & this.#inBlock] = value;
    this.#isChanged[this.#slot] = 1;
  }

  push(value: number): void {
    this.set(this.length++, value);
  }

  clear(): void {
    this.length = 0;
    this.#block = -1;
    this.#blockIn.fill(-1);
    this.#isChanged.fill(0);
  }

  /** Brings the block of a place to hand. */
  #turnTo(index: number): void {
    if (!(index >= 0 && index < this.length))
      throw new Error(`Cannot go on, expected an index below ${this.length}, got ${index}`);
    this.#block = index >>> this.#bits;
    this.#slot = this.#block & this.#lastSlot;
    if (this.#blockIn[this.#slot] !== this.#block) this.#change(this.#slot, this.#block);
    this.#numbers = itemAt(this.#held, this.#slot);
  }

  #change(slot: number, block: number): void {
    const numbers = (this.#held[slot] ??= new Int32Array(this.#inBlock + 1));
    const former = itemAt(this.#blockIn, slot);
    if (this.#isChanged[slot] === 1) this.#write(former, numbers);
    this.#blockIn[slot] = block;
    this.#isChanged[slot] = 0;
    if (this.#file !== null) this.#read(this.#file, block, bytesOf(numbers));
  }

  /** What is beyond the end of the file is pushed before it is asked for. */
  #read(file: number, block: number, bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) {
      const count = readSync(file, bytes, done, bytes.length - done, block * bytes.length + done);
      if (count === 0) return;
      done += count;
    }
  }

  #write(block: number, numbers: Int32Array): void {
    this.#file ??= this.#open();
    const bytes = bytesOf(numbers);
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#file, bytes, done, bytes.length - done, block * bytes.length + done);
  }
}

function bytesOf(numbers: Int32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
