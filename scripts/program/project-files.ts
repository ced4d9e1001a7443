/** Which files a project has, and whose they are. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gitOutput } from '../../src/store/git-output.ts';

/**
 * Whose a file is. `archive`: the office's own, which no version of the program brings or touches;
 * `table`: brought by the program, with rows that an office may add; `program`: all else, replaced
 * as a whole by the next version. `record`: what the archive remembers of its program.
 */
export type Owner = 'archive' | 'table' | 'program' | 'record';

/** The folder in which an archive remembers its program. */
export const RECORD_FOLDER = '.kho-van-ban';

/** Texts and terms, whose the archive is, names that its texts had. */
const OF_THE_ARCHIVE = /^content\/(?:sources\/|glossary\/|site\.yaml$|reference\/renamed\.yaml$)/;
const TABLE = /^content\/reference\/.*\.(?:yaml|tsv)$/;

/** What commands make, where no git says which files are whose. */
const MADE =
  /^(?:node_modules|dist|dist-portable|dist-portable\.zip|\.git|\.astro|\.cache|content\/directives|content\/\.readings|coverage)(?:\/|$)|\.log$|\.kho-van-ban-/;

/** Whose a file is, by its path in the project, with `/`. */
export function ownerOf(path: string): Owner {
  if (path.startsWith(`${RECORD_FOLDER}/`)) return 'record';
  if (OF_THE_ARCHIVE.test(path)) return 'archive';
  return TABLE.test(path) ? 'table' : 'program';
}

/** Whether a path is of the program or of its tables, and not made by a command. */
export const isBrought = (path: string): boolean => !MADE.test(path) && ['program', 'table'].includes(ownerOf(path));

/**
 * The files of a project that the program brings, by path: those that git has, else all but what
 * commands make. A file that git has and somebody deleted is none.
 */
export function broughtFiles(project: string): readonly string[] {
  const isCheckout = gitOutput(project, 'rev-parse', '--show-prefix') === '';
  const tracked = isCheckout ? gitOutput(project, 'ls-files', '-z') : null;
  const files =
    tracked === null ? filesBelow(project, '') : tracked.split('\0').filter((path) => isThere(project, path));
  return files.filter(isBrought);
}

function filesBelow(project: string, folder: string): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (MADE.test(path)) return [];
    return entry.isDirectory() ? filesBelow(project, path) : entry.isFile() ? [path] : [];
  });
}

const isThere = (project: string, path: string): boolean =>
  path !== '' && statSync(join(project, path), { throwIfNoEntry: false })?.isFile() === true;
