import { TestRunner } from 'vitest';

/**
 * Vitest's runner, without the files that follow a failure: vitest skips their tests, yet loads
 * them first, and what they load is most of the time that a noticed fault takes.
 */
export default class FirstFailureRunner extends TestRunner {
  private failed = false;

  override cancel(reason: Parameters<TestRunner['cancel']>[0]): void {
    this.failed = true;
    super.cancel(reason);
  }

  override importFile(...file: Parameters<TestRunner['importFile']>): unknown {
    return this.failed ? undefined : super.importFile(...file);
  }
}
