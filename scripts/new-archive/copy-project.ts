import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitOutput } from '../../src/store/git-output.ts';

/**
 * What belongs to one archive, not to the program: its texts and terms, who it is of, names its
 * texts had.
 */
const OF_THIS_ARCHIVE = /^content\/(?:sources\/|glossary\/|site\.yaml$|reference\/renamed\.yaml$)/;

/** What commands make, where no git says which files are whose. */
const MADE =
  /^(?:node_modules|dist|dist-portable|dist-portable\.zip|\.git|\.astro|\.cache|content\/directives|content\/\.readings|coverage)(?:\/|$)|\.log$/;

/**
 * Copies the project to a folder, without what belongs to this archive alone, and with `siteYaml`
 * as its content/site.yaml. The folders of texts and terms are there, with a file that keeps them
 * in git.
 */
export function copyProject(project: string, folder: string, siteYaml: string): void {
  for (const path of filesOf(project).filter((one) => !OF_THIS_ARCHIVE.test(one)))
    cpSync(join(project, path), join(folder, path), { recursive: true });
  for (const empty of ['content/sources', 'content/glossary']) {
    mkdirSync(join(folder, empty), { recursive: true });
    writeFileSync(join(folder, empty, '.gitkeep'), '');
  }
  writeFileSync(join(folder, 'content/site.yaml'), siteYaml);
}

/** The files of the project, by path: those that git has, else all but what commands make. */
function filesOf(project: string): readonly string[] {
  const isCheckout = gitOutput(project, 'rev-parse', '--show-prefix') === '';
  const tracked = isCheckout ? gitOutput(project, 'ls-files', '-z') : null;
  return tracked === null ? filesBelow(project, '') : tracked.split('\0').filter((path) => isThere(project, path));
}

function filesBelow(project: string, folder: string): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (MADE.test(path)) return [];
    return entry.isDirectory() ? filesBelow(project, path) : entry.isFile() ? [path] : [];
  });
}

/** A file that git has and somebody deleted is not copied. */
function isThere(project: string, path: string): boolean {
  return path !== '' && statSync(join(project, path), { throwIfNoEntry: false })?.isFile() === true;
}
