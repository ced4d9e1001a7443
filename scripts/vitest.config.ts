import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testContent } from './test-content.ts';

/** No test reads the archive itself: what staff add must not change what is tested. */
const env = { ARCHIVE_CONTENT: testContent };

/** Two kinds of tests: of the code by itself, and of the built site in a browser (built once, by `globalSetup`). */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      {
        test: {
          name: 'code',
          env,
          globalSetup: ['scripts/test-content.ts'],
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: ['src/**/*.browser.test.ts', 'scripts/**/*.browser.test.ts'],
          globalSetup: ['scripts/test-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time: machines that run this have few cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
