import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../../src/integrations/static-server.ts';
import { root } from '../../root.ts';
import { commandEnv } from '../command-env.ts';
import { testContent, writeTestContent } from '../test-content.ts';
import { unpackedBrowser } from './test-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site built for the tests. */
    readonly siteFolder: string;
    /** Where it is served, without a slash at the end. */
    readonly siteAddress: string;
  }
}

/**
 * Builds the fixed archive into a folder of its own, as `npm run build` does, and serves it while
 * the browser tests run.
 */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = join(root, '.cache/test-site');
  writeTestContent(testContent);
  const options = ['--out', folder, '--content', testContent];
  const built = spawnSync(process.execPath, ['scripts/build.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...commandEnv(), ...project.config.env },
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}\n${built.stderr}`);
  await unpackedBrowser();
  const server = await serveFolder(folder, 4700);
  project.provide('siteFolder', folder);
  project.provide('siteAddress', server.address.replace(/\/$/, ''));
  return () => server.close();
};
