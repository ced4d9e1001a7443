import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { exitStatus, type ExitStatus } from '../../command/exit-status.ts';
import { root } from '../../root.ts';
import { commandEnv } from '../command-env.ts';
import { writeTestContent } from '../test-content.ts';

/**
 * Builds the site as `npm run build` does, of a content folder that holds the texts of the tests,
 * `added` (text by id) and `corrections` (those of staff, by id), with environment `variables`.
 * Returns the folder of the site, which lies beside its content folder in a folder of its own.
 */
export const buildWith = (
  name: string,
  added: Readonly<Record<string, string>>,
  corrections: Readonly<Record<string, string>> = {},
  variables: Readonly<Record<string, string>> = {},
): string =>
  buildContent(
    name,
    Object.fromEntries([
      ...Object.entries(added).map(([id, text]) => [`sources/${id}.txt`, text] as const),
      ...Object.entries(corrections).map(([id, yaml]) => [`sources/${id}.yaml`, yaml] as const),
    ]),
    variables,
  ).site;

/**
 * The same with files of every kind (by path in the content folder), and what the build printed.
 * Throws unless it ends with the status `expected`. `more`: further options of the command.
 */
export function buildContent(
  name: string,
  added: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
  expected: ExitStatus = exitStatus.all,
  more: readonly string[] = [],
): { readonly site: string; readonly output: string } {
  const folder = join(root, '.cache/sites', name);
  const [content, site] = [join(folder, 'content'), join(folder, 'dist')];
  writeTestContent(content, added);
  const options = ['--content', content, '--out', site, ...more];
  const built = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...commandEnv(), ...variables },
  });
  if (built.status !== expected) throw new Error(`The build failed:\n${built.stdout}\n${built.stderr}`);
  return { site, output: `${built.stdout}${built.stderr}` };
}
