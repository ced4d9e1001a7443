import { inSample, SAMPLE_VARIABLE } from './sample.ts';

/** What is read of a fault: Stryker numbers them in the order of files and places. */
interface Fault {
  readonly id: string;
}

/**
 * A plugin of Stryker that leaves faults outside of the sample unjudged. A checker is the only
 * plugin that sees each fault alone; the word it has for a fault that is not to be run is
 * `compileError`.
 */
export const sampleChecker = { kind: 'Checker', name: 'sample', factory: createChecker };

function createChecker(): object {
  const step = Number(process.env[SAMPLE_VARIABLE]);
  return {
    init: () => Promise.resolve(),
    group: (faults: readonly Fault[]) => Promise.resolve([faults.map(({ id }) => id)]),
    check: (faults: readonly Fault[]) =>
      Promise.resolve(
        Object.fromEntries(
          faults.map(({ id }) => [
            id,
            inSample(Number(id), step) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
          ]),
        ),
      ),
  };
}
