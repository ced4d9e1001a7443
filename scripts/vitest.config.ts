import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testContent } from './tests/test-content.ts';

/** No test reads the archive itself: what staff add must not change what is tested. */
const env = { ARCHIVE_CONTENT: testContent };

/**
 * Two kinds of tests: of the code by itself, and of the site: in a browser (built once, by `globalSetup`), and of building and publishing it (`*.site.test.ts`).
 * Builds of one checkout share a cache, so they follow one another.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        test: {
          name: 'code',
          env,
          globalSetup: ['scripts/tests/test-content.ts'],
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.site.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: ['{src,scripts}/**/*.browser.test.ts', 'scripts/**/*.site.test.ts'],
          globalSetup: ['scripts/tests/test-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time: machines that run this have few cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
