import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ShortFilesLast } from './tests/short-files-last.ts';
import { testContent } from './tests/test-content.ts';

/** Long enough for a machine that has other work: what hangs is found, what is slow passes. */
const timeouts = { testTimeout: 120_000, hookTimeout: 240_000 };
/**
 * Vitest leaves one processor free, which of two is half: here its own process has little to do.
 */
const maxWorkers = Math.max(2, availableParallelism());

/** The checkout, or the copy of it that `npm run mutate` makes. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const env = {
  // No test reads the archive itself: what staff add must not change what is tested.
  ARCHIVE_CONTENT: testContent,
  // The commands that tests start load the same modules a hundred times: they are compiled once.
  NODE_COMPILE_CACHE: join(projectRoot, '.cache/compiled'),
};

/** The tests of one module or one document. */
export const code = {
  name: 'code',
  env,
  globalSetup: ['scripts/tests/test-content.ts'],
  include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
  exclude: ['**/*.{whole,browser,site}.test.ts'],
  // Files share a process, and its modules are loaded once: half of the time went into loading them
  // again for each file. It is safe because modules keep nothing but tables and what they computed
  // from their input, a file that leaves anything else in the process fails, and `npm run
  // test:unit` takes the files in another order each time (it prints the seed), so that one which
  // leans on another is found.
  isolate: false,
  setupFiles: ['scripts/tests/random-seed.ts', 'scripts/tests/nothing-left.ts'],
  ...timeouts,
};

/** Asked for by `npm run test:unit`; an order of our own would silently win over it. */
const isShuffled = process.argv.some((option) => option.startsWith('--sequence.shuffle'));

/**
 * Three kinds of tests, told apart by the names of their files:
 *
 * - `code`: one module or one document; run on every save.
 * - `whole` (`*.whole.test.ts`): whole archives, commands as processes, hostile and random texts.
 * - `site` (`*.browser.test.ts`, `*.site.test.ts`): a built site in a browser (built once, by
 * `globalSetup`), and building and publishing it.
 *
 * Files of all kinds run beside each other: whatever a test builds has a folder of its own, servers
 * take the next free port, and each file that needs a browser starts one.
 */
export default defineConfig({
  root: projectRoot,
  cacheDir: '.cache/vitest',
  test: {
    ...(isShuffled ? {} : { sequence: { sequencer: ShortFilesLast } }),
    projects: [
      { test: { ...code, maxWorkers } },
      {
        test: {
          name: 'whole',
          env,
          globalSetup: ['scripts/tests/test-content.ts'],
          setupFiles: ['scripts/tests/random-seed.ts'],
          include: ['{src,scripts}/**/*.whole.test.ts'],
          maxWorkers,
          ...timeouts,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: ['{src,scripts}/**/*.{browser,site}.test.ts'],
          globalSetup: ['scripts/tests/site/test-site.ts'],
          maxWorkers,
          ...timeouts,
        },
      },
    ],
  },
});
