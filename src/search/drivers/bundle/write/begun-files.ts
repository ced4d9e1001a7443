/**
 * Puts names in the order of their letters and cuts them into blocks; see ../begun.ts and
 * ../files.ts.
 */
import { bodiesAt, type BodyNames } from '../../../../archive/body/packed-bodies.ts';
import type { NamedPlace, PackedPlace } from '../../../../archive/place/place-filter.ts';
import { itemAt } from '../../../../ground/expected.ts';
import { fnv1a } from '../../../../ground/fnv1a.ts';
import { bodyForms, placeForms, placesByUse } from '../../../index/begun-forms.ts';
import { bestKey, blocksOf, MOST_BLOCKS } from '../begun.ts';
import { MOST_BEST, type BestFile } from '../files.ts';
import { filesFor } from './file-count.ts';

/**
 * About how many names a block has: about 2 KB of bodies, and of units, which have former names
 * beside them.
 */
const BODIES_A_BLOCK = 128;
const PLACES_A_BLOCK = 32;

/** About how many beginnings a file of the best has. */
const BEST_A_FILE = 16;

/**
 * What is written of one kind of names; `starts` says where blocks begin, `best` is spread by key.
 */
export interface BegunFiles<T> {
  readonly starts: readonly string[];
  readonly blocks: readonly T[];
  readonly best: readonly BestFile<T>[];
}

/** A form of a name, and the row that bears it. */
type BegunForm = readonly [text: string, row: number];

/** All bodies, those with most documents first. */
export function bodyFiles(bodies: BodyNames): BegunFiles<BodyNames> {
  const forms = bodyForms(bodies).flatMap((texts, row) => texts.map((text) => [text, row] as const));
  return begunFiles(forms, BODIES_A_BLOCK, (rows) => bodiesAt(bodies, rows));
}

/** All units that have a page, those with most documents first. */
export function placeFiles(packed: readonly PackedPlace[]): BegunFiles<readonly NamedPlace[]> {
  const places = placesByUse(packed);
  const forms = places.flatMap((place, row) => placeForms(place).map((text) => [text, row] as const));
  return begunFiles(forms, PLACES_A_BLOCK, (rows) => rows.map((row) => itemAt(places, row)));
}

function begunFiles<T>(
  given: readonly BegunForm[],
  size: number,
  rowsAt: (rows: readonly number[]) => T,
): BegunFiles<T> {
  const forms = given.toSorted(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y));
  const blocks: BegunForm[][] = [[]];
  for (const form of forms) {
    // A name says itself whether a block begins with it: one name more moves no others to another
    // block.
    if (fnv1a(form[0]) % size === 0 && blocks.at(-1)?.at(-1)?.[0] !== form[0]) blocks.push([]);
    blocks.at(-1)?.push(form);
  }
  const starts = blocks.map((block, i) => startOf(blocks[i - 1]?.at(-1)?.[0] ?? '', block[0]?.[0] ?? ''));
  return {
    starts,
    blocks: blocks.map((block) => rowsAt(rowsOf(block))),
    best: bestFiles(forms, starts, blocks, rowsAt),
  };
}

/** The shortest text that is after one name and not after the next. */
function startOf(before: string, name: string): string {
  let same = 0;
  while (same < before.length && before[same] === name[same]) same++;
  return name.slice(0, same + 1);
}

function rowsOf(forms: readonly BegunForm[]): readonly number[] {
  return [...new Set(forms.map(([, row]) => row))].sort((a, b) => a - b);
}

/**
 * The best of each beginning that is in many blocks: such a one begins the first name of some
 * block.
 */
function bestFiles<T>(
  forms: readonly BegunForm[],
  starts: readonly string[],
  blocks: readonly (readonly BegunForm[])[],
  rowsAt: (rows: readonly number[]) => T,
): readonly BestFile<T>[] {
  const beginnings = new Set(blocks.flatMap(([first]) => beginningsOf(first?.[0] ?? '')));
  const many = [...beginnings].filter((key) => blocksOf(starts, key).length > MOST_BLOCKS);
  const count = filesFor(many.length, BEST_A_FILE);
  const spread = Map.groupBy(many, (key) => fnv1a(key) % count);
  const best = (key: string): T => rowsAt(rowsOf(formsFrom(forms, key)).slice(0, MOST_BEST));
  return Array.from({ length: count }, (_, file) =>
    Object.fromEntries((spread.get(file) ?? []).map((key) => [key, best(key)])),
  );
}

/** The keys (../begun.ts) of all that can be typed of a name. */
function beginningsOf(name: string): readonly string[] {
  const ends = [0, ...Array.from(name.matchAll(/ /g), ({ index }) => index + 1)];
  return ends.map((end) => bestKey(name.slice(0, end + 1)));
}

/** The forms, in order, that begin with a text. */
function formsFrom(forms: readonly BegunForm[], text: string): readonly BegunForm[] {
  let [first, end] = [0, forms.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((forms[middle]?.[0] ?? '') < text) first = middle + 1;
    else end = middle;
  }
  while (forms[end]?.[0].startsWith(text)) end++;
  return forms.slice(first, end);
}
