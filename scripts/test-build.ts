import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Builds the site as `npm run build` does, from a copy of the project whose sources are those of the project and `added` (text by id). The copy lies in the
 * checkout, so that it finds the same packages. Returns the folder of the site.
 */
export const buildWith = (name: string, added: Readonly<Record<string, string>>): string => {
  const folder = join(root, '.cache/sites', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  const generated = join(root, 'content/directives');
  cpSync(join(root, 'content'), join(folder, 'content'), {
    recursive: true,
    filter: (path) => !path.startsWith(generated),
  });
  for (const [id, text] of Object.entries(added)) writeFileSync(join(folder, 'content/sources', `${id}.txt`), text);
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: folder, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}\n${built.stderr}`);
  return join(folder, 'dist');
};
