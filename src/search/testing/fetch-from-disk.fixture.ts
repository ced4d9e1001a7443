/** The files of a bundle, read from disk as a host would send them. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, vi } from 'vitest';

/**
 * Has `fetch` read files in the tests of a file, and says 404 of those that are not there. Of a
 * server in the same process, which reads whole archives between two requests, connections would
 * end that are still asked.
 */
export function fetchFromDisk(): void {
  beforeAll(() => {
    vi.stubGlobal('fetch', async (address: string) => {
      const file = await readFile(new URL(address.replace(/\?.*$/, ''))).catch(() => null);
      return new Response(file, { status: file === null ? 404 : 200 });
    });
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}

/** The address of a folder for that `fetch`, which ends in a slash. */
export function addressOnDisk(folder: string): string {
  return `${pathToFileURL(folder).href}/`;
}
