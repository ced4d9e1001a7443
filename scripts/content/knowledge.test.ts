import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/convert/diagnostic.ts';
import { testContent } from '../tests/test-content.ts';
import { readKnowledge } from './knowledge.ts';

test('no row of the tables of the program is left out or read otherwise than its examples say', () => {
  expect(readKnowledge(testContent).diagnostics.map(formatDiagnostic)).toEqual([]);
});
