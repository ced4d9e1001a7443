/**
 * Whether a built site is still that of what is on disk, so that `npm start` need not build it again.
 * What is kept of it lies in `.cache/built` and may be deleted: the site is then built.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../src/store/cache-folder.ts';
import { gitOutput } from '../../src/store/git-output.ts';
import { sha256Of } from '../../src/store/sha256.ts';
import { writeWhole } from '../../src/store/write-whole.ts';
import { addFiles, contentDigest } from '../content/folder-digest.ts';

/** The checkout, its content folder and the folder of the site. */
export interface BuildPlace {
  readonly root: string;
  readonly content: string;
  readonly out: string;
}

/** What the program is made of, besides the packages that the lock file names. */
const PROGRAM = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The variables that a build reads. */
const VARIABLES = ['SITE_URL', 'BASE_PATH'];

/** Whether the site in `out` was built of exactly what is there now, and is as it was built. */
export function isSiteCurrent(place: BuildPlace): boolean {
  const kept = join(place.root, '.cache', 'built', keptName(place));
  return existsSync(place.out) && existsSync(kept) && readFileSync(kept, 'utf8') === stateOf(place, inputsOf(place));
}

/**
 * A digest of all that a build is made of: program, content, variables, Node, and the commit, for
 * git says when a text was published. Taken before a build, so that what changes during it is built
 * by the next.
 */
export function inputsOf({ root, content }: BuildPlace): string {
  const git = gitOutput(root, 'rev-parse', 'HEAD', '--is-shallow-repository');
  const variables = VARIABLES.map((name) => process.env[name] ?? null);
  const made = [programFilesDigest(root), contentDigest(content, 'what people write')];
  return createHash('sha256')
    .update(JSON.stringify([...made, content, process.version, git, variables]))
    .digest('hex');
}

/** A digest of the files of the program, tests left out, with their paths. */
export function programFilesDigest(root: string): string {
  const hash = createHash('sha256');
  for (const name of PROGRAM) addFiles(hash, root, name, (path) => !path.startsWith('scripts/tests'), 'bytes');
  return hash.digest('hex');
}

/** Remembers that the site in `out` was built of these inputs. */
export function rememberSite(place: BuildPlace, inputs: string): void {
  // Where nothing can be written in the checkout this is forgotten, and the next start builds.
  writeWhole(join(cacheFolder('built', place.root), keptName(place)), stateOf(place, inputs));
}

function keptName({ out }: BuildPlace): string {
  return `${sha256Of(new TextEncoder().encode(out)).slice(0, 16)}.txt`;
}

/** The inputs, and the names, sizes and times of the files of the site. */
function stateOf({ out }: BuildPlace, inputs: string): string {
  const hash = createHash('sha256');
  addFiles(hash, out, '', () => true, 'times');
  return `${inputs} ${hash.digest('hex')}\n`;
}
