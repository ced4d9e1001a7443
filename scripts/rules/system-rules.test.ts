import { expect, test } from 'vitest';
import { faultsIn, systemFaults, systemRules } from './system-rules.ts';

test('the program has nothing that works on one system alone', () => {
  expect(systemFaults()).toEqual([]);
});

test.each(systemRules)('$example is told, $nearMiss is not', ({ example, nearMiss, reason }) => {
  expect(faultsIn('a.ts', `\n${example}`)).toEqual([expect.stringMatching(/^a\.ts:2 /)]);
  expect(faultsIn('a.ts', example)[0]).toContain(reason);
  expect(faultsIn('a.ts', nearMiss)).toEqual([]);
});
