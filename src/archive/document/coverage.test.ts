import { expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';

test('each field counts every document once, by origin', () => {
  const a = sampleDirective({ id: 'a' });
  const b = { ...a, id: 'b', origins: { ...a.origins, date: { origin: 'unknown', line: null, note: null } as const } };
  const rows = coverage([a, b]);
  expect(rows.find(({ field }) => field === 'date')?.counts).toEqual({
    stated: 1,
    inferred: 0,
    staff: 0,
    exchange: 0,
    unknown: 1,
  });
  for (const { counts } of rows) expect(Object.values(counts).reduce((sum, n) => sum + n)).toBe(2);
});
