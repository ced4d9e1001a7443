import { defineConfig } from 'vitest/config';

/** `unit`: beside the code. `site`: against the archive as `npm run build` makes it, in a real browser where it matters. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts', 'src/**/*.browser.test.ts'],
          globalSetup: ['tests/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
