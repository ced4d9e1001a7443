/**
 * The tests that judge a fault: unit tests alone, and of them those that `npm run mutate` names.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { code, projectRoot } from '../vitest.config.ts';

const tests = (process.env['MUTATION_TESTS'] ?? '').split(',');

/**
 * In the order named: the nearest notice most faults, before one that converts whole documents has
 * to load.
 */
class AsNamed extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => tests.findIndex((test) => moduleId.endsWith(`/${test}`));
    return Promise.resolve([...files].sort((a, b) => rank(a) - rank(b)));
  }
}

export default defineConfig({
  root: projectRoot,
  test: {
    ...code,
    setupFiles: [],
    restoreMocks: true,
    include: tests,
    // One that `--with` names may be of any kind.
    exclude: [],
    sequence: { sequencer: AsNamed },
    runner: 'scripts/mutate/first-failure-runner.ts',
  },
});
