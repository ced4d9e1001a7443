/**
 * Whether a site that is built again after an edit, with all that builds keep, is the one that is
 * built from nothing, byte for byte.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { integerBetween, seeded, type Random } from '../bench/random.ts';
import { changedFiles, siteHashes, type SiteHashes } from '../bench/site-hashes.ts';
import { root } from '../root.ts';
import { testCheckout } from '../tests/publish/test-checkout.ts';
import type { ArchiveEdit } from './archive-edit.ts';
import { buildIn, commit, copyWithoutKept, type BuildEnd } from './built-checkout.ts';
import { addTexts, contentEdits } from './content-edits.ts';
import { keptEdits } from './kept-edits.ts';
import { programEdits } from './program-edits.ts';

/** Every kind of edit; those of each day twice. */
export const allEdits: readonly ArchiveEdit[] = [...contentEdits, ...contentEdits, ...programEdits, ...keptEdits];

/** What came of one edit: what was done, how many files it changed, and which of them are not those of a build from nothing. */
export interface RebuildCompared {
  readonly kind: string;
  readonly done: string;
  readonly files: number;
  readonly changed: number;
  readonly differing: readonly string[];
}

/** How many edits, the seed that draws them, and where their copies of the checkout are. */
export interface RebuildsAsked {
  readonly name: string;
  readonly edits: number;
  readonly seed: number;
  readonly from?: readonly ArchiveEdit[];
  /** Told of each edit as soon as it was compared. */
  readonly say?: (compared: RebuildCompared) => void;
}

/** How many texts the archive has at first, beside those of the tests. */
const TEXTS = 8;

/** One build of eight is stopped somewhere, and made again. */
const STOPPED = 1 / 8;

/**
 * Edits a small archive so many times, one edit after the other from those in `from`, each kind once
 * before one comes again. After each edit the site is built again, and one beside it from nothing.
 * Ends at the first difference; the copies then stay (`.cache/sites/NAME` and `NAME-anew`). Throws
 * where an edit changes nothing or only one of the two builds ends well.
 */
export async function compareRebuilds(asked: RebuildsAsked): Promise<readonly RebuildCompared[]> {
  const { name, edits, seed, from = allEdits, say } = asked;
  const { folder, env } = testCheckout(name);
  const anew = join(root, '.cache/sites', `${name}-anew`);
  const random = seeded(seed);
  cpSync(join(root, '.gitignore'), join(folder, '.gitignore'));
  addTexts(folder, TEXTS);
  commit(folder, 0);
  wellEnded('first build', await buildIn(folder, env));
  let before = siteHashes(join(folder, 'dist'));
  const all: RebuildCompared[] = [];
  const deck: ArchiveEdit[] = [];
  for (let number = 1; number <= edits; number++) {
    if (deck.length === 0) deck.push(...shuffled(random, from));
    const edit = deck.pop();
    if (edit === undefined) throw new Error('There is no edit to draw from');
    let done = edit.apply(folder, random);
    // Some edits are built before they are committed.
    if (random() < 0.75) commit(folder, number);
    if (random() < STOPPED) done += await stoppedBuild(folder, env, random);
    const after = await builtTwice(folder, anew, env);
    const { all: changed } = changedFiles(before, after.rebuilt);
    const compared = { kind: edit.kind, done, files: after.anew.size, changed, differing: differing(after) };
    all.push(compared);
    say?.(compared);
    if (compared.differing.length > 0) return all;
    before = after.rebuilt;
  }
  for (const copy of [folder, anew]) rmSync(copy, { recursive: true, force: true });
  return all;
}

interface Sites {
  readonly rebuilt: SiteHashes;
  readonly anew: SiteHashes;
}

/** Builds beside each other: what the one waits for, the other uses. */
async function builtTwice(folder: string, anew: string, env: NodeJS.ProcessEnv): Promise<Sites> {
  copyWithoutKept(folder, anew);
  const [again, fresh] = await Promise.all([buildIn(folder, env), buildIn(anew, env)]);
  if (again.status !== fresh.status)
    throw new Error(
      `Built again: status ${again.status}; from nothing: status ${fresh.status}\n${again.said}\n---\n${fresh.said}`,
    );
  wellEnded('build that keeps', again);
  wellEnded('build from nothing', fresh);
  return { rebuilt: siteHashes(join(folder, 'dist')), anew: siteHashes(join(anew, 'dist')) };
}

async function stoppedBuild(folder: string, env: NodeJS.ProcessEnv, random: Random): Promise<string> {
  const after = integerBetween(random, 500, 8000);
  await buildIn(folder, env, after);
  return `; then a build killed after ${after} ms`;
}

/** What a build that put its site in place says at the end (scripts/build.ts). */
const DONE = 'Trang web đã dựng xong';

/**
 * A text or a row that was left out is no failure, for edits make faulty ones too; but Node ends
 * with the same status where a program cannot even be loaded.
 */
function wellEnded(what: string, { status, said }: BuildEnd): void {
  if (status === null || status > 1 || !said.includes(DONE))
    throw new Error(`The ${what} ended with status ${status}:\n${said}`);
}

function differing({ rebuilt, anew }: Sites): readonly string[] {
  return [...new Set([...rebuilt.keys(), ...anew.keys()])]
    .filter((path) => rebuilt.get(path) !== anew.get(path))
    .sort();
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
