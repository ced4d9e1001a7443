import { describe } from 'vitest';
import { whyNoPostgres } from './binaries.ts';

/** A suite that needs PostgreSQL: skipped, with one line that says why, where none can be started. */
export function describeWithPostgres(name: string, suite: () => void): void {
  const lack = whyNoPostgres();
  if (lack !== null) console.warn(`${name}: skipped. ${lack}`);
  describe.skipIf(lack !== null)(name, suite);
}
