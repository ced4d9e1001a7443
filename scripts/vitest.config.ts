import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testContent } from './tests/test-content.ts';

/** No test reads the archive itself: what staff add must not change what is tested. */
const env = { ARCHIVE_CONTENT: testContent };
const timeouts = { testTimeout: 60_000, hookTimeout: 120_000 };

/** The checkout, or the copy of it that `npm run mutate` makes. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** The tests of one module or one document. */
export const code = {
  name: 'code',
  env,
  globalSetup: ['scripts/tests/test-content.ts'],
  include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
  exclude: ['**/*.{whole,browser,site}.test.ts'],
  // Files share a process, and its modules are loaded once: half of the time went into loading them again for each
  // file. It is safe because modules keep nothing but tables and what they computed from their input, a file that
  // leaves anything else in the process fails, and `npm run test:unit` takes the files in another order each
  // time (it prints the seed), so that one which leans on another is found.
  isolate: false,
  setupFiles: ['scripts/tests/nothing-left.ts'],
  ...timeouts,
};

/**
 * Three kinds of tests, told apart by the names of their files:
 *
 * - `code`: one module or one document; run on every save.
 * - `whole` (`*.whole.test.ts`): whole archives, commands as processes, hostile and random texts.
 * - `site` (`*.browser.test.ts`, `*.site.test.ts`): a built site in a browser (built once, by `globalSetup`), and building and publishing it.
 */
export default defineConfig({
  root: projectRoot,
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      { test: code },
      {
        test: {
          name: 'whole',
          env,
          globalSetup: ['scripts/tests/test-content.ts'],
          include: ['{src,scripts}/**/*.whole.test.ts'],
          ...timeouts,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: ['{src,scripts}/**/*.{browser,site}.test.ts'],
          globalSetup: ['scripts/tests/site/test-site.ts'],
          ...timeouts,
          // One browser at a time, because machines that run this have few cores; and builds of one checkout share a cache, so they follow one another.
          fileParallelism: false,
        },
      },
    ],
  },
});
