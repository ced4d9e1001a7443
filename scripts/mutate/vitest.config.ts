/** The tests that judge a fault: unit tests alone, and of them those that `npm run mutate` names. */
import { defineConfig } from 'vitest/config';
import { code, projectRoot } from '../vitest.config.ts';

export default defineConfig({
  root: projectRoot,
  test: { ...code, setupFiles: [], restoreMocks: true, include: (process.env['MUTATION_TESTS'] ?? '').split(',') },
});
