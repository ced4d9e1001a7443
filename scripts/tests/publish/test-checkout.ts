/**
 * A copy of the checkout with a content folder of its own, in which the commands of the workflow
 * can be run as they are.
 */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root.ts';
import { commandEnv } from '../command-env.ts';
import { writeTestContent } from '../test-content.ts';

const checkoutParts = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The copy: `run` gives a line to bash in it, as a step of the workflow does. */
export interface TestCheckout {
  readonly folder: string;
  readonly content: string;
  /**
   * For processes that a test starts itself: without it they would read the content of the tests,
   * not that of the copy.
   */
  readonly env: NodeJS.ProcessEnv;
  readonly run: (line: string, env?: Readonly<Record<string, string>>) => SpawnSyncReturns<string>;
}

/**
 * Makes the copy in the checkout, where it finds the same packages. An existing copy of that name
 * is replaced.
 */
export function testCheckout(name: string): TestCheckout {
  const folder = join(root, '.cache/sites', name);
  const content = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of checkoutParts) cpSync(join(root, part), join(folder, part), { recursive: true });
  writeTestContent(content);
  // The guide is a page of the site.
  for (const part of ['README.md', 'huong-dan'])
    cpSync(join(root, 'content', part), join(content, part), { recursive: true });
  const { ARCHIVE_CONTENT: _, ...env } = commandEnv();
  return {
    folder,
    content,
    env,
    run: (line, more = {}) =>
      spawnSync('bash', ['-e', '-c', line], { cwd: folder, encoding: 'utf8', env: { ...env, ...more } }),
  };
}
