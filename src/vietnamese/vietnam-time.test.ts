import { expect, test } from 'vitest';
import { beginOfDay, dayInVietnam } from './vietnam-time.ts';

test.each([
  ['2026-11-20T16:59:59Z', '2026-11-20'],
  ['2026-11-20T17:00:00Z', '2026-11-21'],
  ['2025-12-31T17:00:00Z', '2026-01-01'],
])('%s is on %s in Vietnam', (time, day) => {
  expect(dayInVietnam(time)).toBe(day);
});

test('a day begins seven hours earlier than in UTC', () => {
  expect(beginOfDay('2021-01-01')).toBe('2020-12-31T17:00:00.000Z');
  expect(dayInVietnam(beginOfDay('2021-01-01'))).toBe('2021-01-01');
});
