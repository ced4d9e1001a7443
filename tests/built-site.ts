/** Builds the archive once for all tests of the site, as `npm run build` does, and serves it. Tests take the address with `inject('site')`. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../src/integrations/static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, ending in a slash. */
    readonly site: string;
    /** Folder of the built site. */
    readonly siteFolder: string;
  }
}

const folder = resolve('.cache/test-site');

/** Vitest calls it before the tests of the project `site`, and what it returns after them. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--out', folder], {
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 1 << 26,
  });
  const { server, address } = await serveFolder(folder, 0);
  project.provide('site', address);
  project.provide('siteFolder', folder);
  return () => new Promise((done) => server.close(() => done()));
};
