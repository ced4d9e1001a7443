/** Compact tables of whole numbers, for archives whose phrases are counted in tens of millions. */

/** A list of 32-bit integers that grows. */
export class Integers {
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
}

/** Numbers pairs of ids (each below 2^26) from 0 in order of first appearance. Open addressing. */
export class PairIds {
  #keys = new Float64Array(1 << 16);
  #values = new Int32Array(1 << 16);
  size = 0;

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key % 0x7fffffff, 0x9e3779b1) ^ Math.imul(key / 0x7fffffff, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Float64Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    keys.forEach((key, i) => {
      if (key === 0) return;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#values[slot] = int(values, i);
    });
  }

  /** The id of a pair; -1 where it has none. */
  find(a: number, b: number): number {
    const slot = this.#slot(a * 0x4000000 + b + 1);
    return this.#keys[slot] === 0 ? -1 : int(this.#values, slot);
  }

  /** The id of a pair, a new one where it has none. */
  add(a: number, b: number): number {
    const key = a * 0x4000000 + b + 1;
    let slot = this.#slot(key);
    if (this.#keys[slot] !== 0) return int(this.#values, slot);
    if (this.size * 2 > this.#keys.length) {
      this.#grow();
      slot = this.#slot(key);
    }
    this.#keys[slot] = key;
    this.#values[slot] = this.size;
    return this.size++;
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
function int(list: Int32Array, index: number): number {
  const value = list[index];
  if (value === undefined) throw new Error(`Cannot go on, expected an index below ${list.length}, got ${index}`);
  return value;
}
