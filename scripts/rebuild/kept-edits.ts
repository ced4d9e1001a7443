/** What happens to what builds keep without anybody editing anything: nothing, a bad disk, a build that is stopped. */
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integerBetween, pick, type Random } from '../bench/random.ts';
import type { ArchiveEdit } from './archive-edit.ts';

/** The folders in which a build leaves something for the next one. */
export const KEPT_FOLDERS = ['content/directives', 'content/.readings', '.cache', '.astro', 'dist'] as const;

/** Every kind of mishap. */
export const keptEdits: readonly ArchiveEdit[] = [
  { kind: 'nothing', apply: () => 'nothing' },
  { kind: 'kept file damaged', apply: damage },
  { kind: 'kept folder lost', apply: lose },
];

/** The folders that hold what was made, and not the site itself: whoever damages that builds it again. */
const damaged = KEPT_FOLDERS.filter((folder) => folder !== 'dist');

function damage(checkout: string, random: Random): string {
  const folder = join(checkout, pick(random, damaged));
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];
  if (files.length === 0) return 'nothing to damage';
  const file = pick(random, files);
  const bytes = readFileSync(file);
  const at = integerBetween(random, 0, bytes.length);
  if (random() < 0.5 || bytes.length === 0) {
    truncateSync(file, at);
    return `cut ${file.slice(checkout.length + 1)} at ${at}`;
  }
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  return `flip a bit of ${file.slice(checkout.length + 1)} at ${place}`;
}

function lose(checkout: string, random: Random): string {
  const folder = pick(random, KEPT_FOLDERS);
  rmSync(join(checkout, folder), { recursive: true, force: true });
  return `lose ${folder}`;
}
