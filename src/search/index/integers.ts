/** Compact tables of whole numbers, for archives whose phrases are counted in tens of millions. */
import { itemAt } from '../../ground/expected.ts';

/**
 * A list of 32-bit integers that grows: in memory, or where archives are large on disk; such a list
 * must be gone through from its beginning to its end.
 */
export interface Column {
  readonly length: number;
  at(index: number): number;
  set(index: number, value: number): void;
  push(value: number): void;
  /** Takes all of it away. */
  clear(): void;
}

/** A list in one piece, which is the fastest. */
export class Integers implements Column {
  #data: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.#data = new Int32Array(capacity);
  }

  at(index: number): number {
    return int(this.#data, index);
  }

  set(index: number, value: number): void {
    this.#data[index] = value;
  }

  push(value: number): void {
    if (this.length === this.#data.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.length++] = value;
  }

  clear(): void {
    this.length = 0;
  }
}

const BLOCK_BITS = 18;
const IN_BLOCK = 2 ** BLOCK_BITS - 1;

/**
 * A long list in blocks: nothing is copied when it grows, and it takes no more memory than it has
 * numbers.
 */
export class Blocks {
  readonly #blocks: Int32Array[] = [];
  length = 0;

  at(index: number): number {
    return int(itemAt(this.#blocks, index >>> BLOCK_BITS), index & IN_BLOCK);
  }

  push(value: number): void {
    const inBlock = this.length & IN_BLOCK;
    if (inBlock === 0) this.#blocks.push(new Int32Array(IN_BLOCK + 1));
    itemAt(this.#blocks, this.length >>> BLOCK_BITS)[inBlock] = value;
    this.length++;
  }
}

/** More slots than these do not fit in one table. */
const MOST_SLOTS = 2 ** 29;

/**
 * Numbers pairs of ids from 0 in order of first appearance. Open addressing. Throws where there are
 * more pairs than a table holds.
 */
export class PairIds {
  #firsts = new Int32Array(1 << 12);
  #seconds = new Int32Array(1 << 12);
  /** One more than the number of the pair in a slot; 0: the slot is free. */
  #values = new Int32Array(1 << 12);
  size = 0;

  #slot(a: number, b: number): number {
    const mask = this.#values.length - 1;
    let slot = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.#values[slot] !== 0 && (this.#firsts[slot] !== a || this.#seconds[slot] !== b))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [firsts, seconds, values] = [this.#firsts, this.#seconds, this.#values];
    const length = values.length * 2;
    if (length > MOST_SLOTS)
      throw new Error(
        `Cannot index more than ${(MOST_SLOTS / 2).toLocaleString('en')} different phrases of one length: divide the archive`,
      );
    this.#firsts = new Int32Array(length);
    this.#seconds = new Int32Array(length);
    this.#values = new Int32Array(length);
    for (let i = 0; i < values.length; i++)
      if (int(values, i) !== 0) this.#put(int(firsts, i), int(seconds, i), int(values, i));
  }

  #put(a: number, b: number, value: number): void {
    const slot = this.#slot(a, b);
    this.#firsts[slot] = a;
    this.#seconds[slot] = b;
    this.#values[slot] = value;
  }

  /** The id of a pair; -1 where it has none. */
  find(a: number, b: number): number {
    return int(this.#values, this.#slot(a, b)) - 1;
  }

  /** The id of a pair, a new one where it has none. */
  add(a: number, b: number): number {
    const known = this.find(a, b);
    if (known >= 0) return known;
    if (this.size * 2 >= this.#values.length) this.#grow();
    this.#put(a, b, ++this.size);
    return this.size - 1;
  }
}

/**
 * Members sorted by group, and the position of each group's first member; `group.at(i)` is the
 * group of member i.
 */
export function groupMembers(group: Integers, groups: number): { members: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(groups + 1);
  for (let i = 0; i < group.length; i++) starts[group.at(i) + 1] = int(starts, group.at(i) + 1) + 1;
  for (let g = 0; g < groups; g++) starts[g + 1] = int(starts, g + 1) + int(starts, g);
  const next = starts.slice();
  const members = new Int32Array(group.length);
  for (let i = 0; i < group.length; i++) {
    const g = group.at(i);
    const at = int(next, g);
    members[at] = i;
    next[g] = at + 1;
  }
  return { members, starts };
}

/**
 * The integer at an index; apart from `itemAt`, so that it only ever sees one kind of list, which
 * is faster.
 */
export function int(list: Int32Array, index: number): number {
  const value = list[index];
  if (value === undefined) throw new Error(`Cannot go on, expected an index below ${list.length}, got ${index}`);
  return value;
}
