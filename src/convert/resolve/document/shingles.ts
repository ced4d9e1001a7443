/**
 * How alike two texts are, measured on runs of four words (shingles): the share of runs they have
 * in common.
 */
import { itemAt } from '../../../ground/expected.ts';
import { fnv1a, FNV_BEGIN, FNV_STEP } from '../../../ground/fnv1a.ts';

const RUN_LENGTH = 4;

/**
 * Sixteen bands of three: two texts that share 60 % of their runs meet in some band with a
 * probability of 98 %, 30 % alike in 35 %.
 */
const BANDS = 16;
const ROWS = 3;

/** Texts of fewer runs share them by chance. */
const LEAST_RUNS = 12;

const BINS = BANDS * ROWS;
const EMPTY = 0xffffffff;
const SPACE = 0x20;

/**
 * The hashes of all runs of four words of a text, each once, ascending. Case and punctuation don't
 * count, tones do.
 */
export function shinglesOf(text: string): Uint32Array {
  const hashes = wordHashes(text.toLowerCase());
  const runs = new Uint32Array(Math.max(0, hashes.length - RUN_LENGTH + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = 0;
    for (let k = 0; k < RUN_LENGTH; k++) hash = Math.imul(hash ^ itemAt(hashes, i + k), 0x9e3779b1) ^ (hash >>> 15);
    runs[i] = hash >>> 0;
  }
  runs.sort();
  let kept = 0;
  for (let i = 0; i < runs.length; i++) if (i === 0 || runs[i] !== runs[i - 1]) runs[kept++] = itemAt(runs, i);
  return runs.slice(0, kept);
}

/** The share of runs that two texts have in common, 0 to 1 (Jaccard). */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    const [x, y] = [itemAt(a, i), itemAt(b, j)];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return a.length + b.length === 0 ? 0 : common / (a.length + b.length - common);
}

/**
 * The signature of a text by which others like it are found; null for one that is too short to
 * tell.
 */
export function likenessSignature(text: string): readonly number[] | null {
  const runs = shinglesOf(text);
  return runs.length < LEAST_RUNS ? null : signatureOf(runs);
}

/**
 * A short signature of a text: the share of places in which two signatures agree estimates their
 * likeness. Each run falls into one bin, the smallest of a bin counts, and an empty bin borrows
 * from the next (MinHash with one permutation; Li, Owen, Zhang 2012; Shrivastava, Li 2014).
 */
export function signatureOf(runs: Uint32Array): readonly number[] {
  const least = new Uint32Array(BINS).fill(EMPTY);
  for (const run of runs) {
    const value = mix(run);
    const bin = value % BINS;
    if (value < itemAt(least, bin)) least[bin] = value;
  }
  const lent = least.map((value, bin) => {
    for (let next = 0; next < BINS; next++) {
      const near = least[(bin + next) % BINS] ?? EMPTY;
      if (near !== EMPTY) return near + Math.imul(next, 0x9e3779b1);
    }
    return value;
  });
  return Array.from(lent);
}

/** The likeness that two signatures suggest, give or take 0.07. */
export function estimate(a: readonly number[], b: readonly number[]): number {
  return a.reduce((same, value, i) => same + (value === b[i] ? 1 : 0), 0) / BINS;
}

/** Keys of a signature such that alike texts share at least one with high probability. */
export function bandsOf(signature: readonly number[]): string[] {
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${signature.slice(band * ROWS, (band + 1) * ROWS).join()}`,
  );
}

/** Whether a unit of a text is of a word: 1 yes, 2 no, 0 not asked yet. */
const ofWord = new Uint8Array(0x10000);

/**
 * The hash (see `ground/fnv1a.ts`) of every run of letters and digits, without a string for each:
 * every text is taken apart so.
 */
function wordHashes(text: string): ArrayLike<number> {
  // Halves of a character are no letters by themselves.
  if (/[\ud800-\udfff]/.test(text)) return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fnv1a);
  const hashes: number[] = [];
  let hash = FNV_BEGIN;
  let isInWord = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : SPACE;
    if (isOfWord(unit)) {
      hash = Math.imul(hash ^ unit, FNV_STEP);
      isInWord = true;
    } else if (isInWord) {
      hashes.push(hash >>> 0);
      hash = FNV_BEGIN;
      isInWord = false;
    }
  }
  return hashes;
}

function isOfWord(unit: number): boolean {
  const known = itemAt(ofWord, unit);
  if (known !== 0) return known === 1;
  const is = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
  ofWord[unit] = is ? 1 : 2;
  return is;
}

function mix(run: number): number {
  const mixed = Math.imul(run ^ (run >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
