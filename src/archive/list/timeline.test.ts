import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleLocality, sampleMention } from '../testing/sample-directive.fixture.ts';
import { byProvince, timelineOf } from './timeline.ts';

const dates = ['2021-09-02', '2021-09', '2021', '2019-12-31', null];
const timeline = timelineOf(dates.map((date) => ({ date })));

test('years stand newest first and without gaps', () => {
  expect(timeline.years.map(({ year, total }) => [year, total])).toEqual([
    ['2021', 3],
    ['2020', 0],
    ['2019', 1],
  ]);
});

test('a date counts in the month it states; a year alone in none', () => {
  expect(timeline.years[0]?.months[8]).toBe(2);
  expect(timeline.years[0]?.monthUnknown).toBe(1);
  expect(timeline.years[2]?.months[11]).toBe(1);
});

test('every document is counted once', () => {
  const dated = timeline.years.reduce((sum, { total }) => sum + total, 0);
  expect(dated + timeline.undated).toBe(dates.length);
});

test('an archive without dates has no years', () => {
  expect(timelineOf([{ date: null }])).toEqual({ years: [], undated: 1, highest: 1, total: 1 });
});

test('the seat of a central authority in its line of place and date is no document of that province', () => {
  const origins = {
    ...sampleDirective({ id: 'a' }).origins,
    place: { origin: 'stated', line: 3, note: null },
  } as const;
  const seat = sampleLocality({
    unit: '2021/ha-noi',
    role: 'mentioned',
    mentions: [{ ...sampleMention('Hà Nội'), line: 3 }],
  });
  const body = sampleLocality({
    unit: '2021/ha-noi',
    role: 'mentioned',
    mentions: [{ ...sampleMention('Hà Nội'), line: 9 }],
  });
  const archive = sampleArchive([
    sampleDirective({ id: 'a', origins, localities: [seat] }),
    sampleDirective({ id: 'b', origins, localities: [body] }),
  ]);
  expect(
    byProvince(archive)
      .get('2021/ha-noi')
      ?.map(({ id }) => id),
  ).toEqual(['b']);
});
