import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { broughtFiles } from '../program/project-files.ts';
import { programOf, recordFiles } from '../program/program-record.ts';

/**
 * Copies the project to a folder, without what belongs to this archive alone, with `siteYaml` as its
 * content/site.yaml and a record of the program that it was made from. The folders of texts and
 * terms are there, with a file that keeps them in git.
 */
export function copyProject(project: string, folder: string, siteYaml: string): void {
  const brought = new Map(broughtFiles(project).map((path) => [path, readFileSync(join(project, path))]));
  const { version, commit } = programOf(project);
  const put = (path: string, content: string | Uint8Array, mode?: number): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode });
  };
  for (const [path, bytes] of brought) put(path, bytes, statSync(join(project, path)).mode);
  for (const [path, bytes] of recordFiles(version, commit, brought)) put(path, bytes);
  for (const empty of ['content/sources', 'content/glossary']) put(`${empty}/.gitkeep`, '');
  put('content/site.yaml', siteYaml);
}
