import { expect, test } from 'vitest';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { boundedEvents, calendarBegin, isToCome } from './calendar-span.ts';

const dated = (...dates: readonly (string | null)[]) => ({
  documents: dates.map((date, n) => sampleDirective({ id: `d-${n}`, date })),
});

test.each([
  [['2021-07-23'], '2021-01-21'],
  [['2026-03-01', '2026-03-02', '2026-03-03', '2015-01-01'], '2025-08-30'],
  // Two whose dates were misread move nothing, three as new do.
  [['2062-01-01', '2062-01-01', '2026-03-01', '2025-01-01'], '2025-08-30'],
  [['2026-03-01', null, '2026-03'], '2025-08-30'],
  [[null], null],
  [[], null],
])('the calendars of documents of %j begin on %s', (dates, begin) => {
  expect(calendarBegin(dated(...dates))).toBe(begin);
});

test.each([
  ['2026-01-01', null, '2025-08-30', true],
  ['2025-08-30', null, '2025-08-30', true],
  ['2025-08-29', null, '2025-08-30', false],
  ['2015-01-01', { every: 'day' }, '2025-08-30', true],
  ['2015-01-01', null, null, true],
])('what is due on %s (again: %j) in a calendar from %s on: %s', (day, recurrence, begin, has) => {
  expect(isToCome({ day, recurrence }, begin)).toBe(has);
});

test('a calendar has the last days and what the newest documents want again, in the order of the list', () => {
  const day = (n: number): string => `20${10 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`;
  const event = (n: number, recurrence: unknown) => ({
    n,
    day: day(n),
    recurrence,
    document: sampleDirective({ id: `d-${n}`, date: day(n) }),
  });
  const events = Array.from({ length: 800 }, (_, n) => event(n, n % 2 === 0 ? null : { every: 'day' }));
  const kept = boundedEvents(events);
  expect(kept.filter(({ recurrence }) => recurrence === null).map(({ n }) => n)).toEqual(
    Array.from({ length: 300 }, (_, n) => 200 + 2 * n),
  );
  expect(kept.filter(({ recurrence }) => recurrence !== null).map(({ n }) => n)).toEqual(
    Array.from({ length: 100 }, (_, n) => 601 + 2 * n),
  );
  expect(boundedEvents(events.slice(0, 10))).toEqual(events.slice(0, 10));
});
