import { describe, expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { archiveSummary, lastAdded, searchExamples, wantedDocuments } from './summary.ts';

const withdrawn = { on: '2026-01-02', reason: 'đăng nhầm', content: 'keep' } as never;

describe('the summary', () => {
  test('counts whole documents, and names the years and the newest in force', () => {
    const archive = sampleArchive([
      sampleDirective({ id: 'cu', date: '1982-05' }),
      sampleDirective({ id: 'moi', date: '2025-03-01', complete: false }),
      sampleDirective({ id: 'rut', date: '2026-01-01', withdrawn }),
      sampleDirective({ id: 'khong-ngay' }),
    ]);
    expect(archiveSummary(archive)).toMatchObject({ documents: 4, whole: 3, years: ['1982', '2026'] });
    expect(archiveSummary(archive).newest?.id).toBe('moi');
  });

  test('names no document newest by a date that a scan spoilt', () => {
    const spoilt = sampleDirective({ id: 'quet', date: '2026-04' });
    const note = { code: 'read-from-scan', printed: 'ngày?3 tháng 4' };
    const date = { origin: 'stated', line: 3, note } as never;
    const archive = sampleArchive([
      { ...spoilt, origins: { ...spoilt.origins, date } },
      sampleDirective({ id: 'ro', date: '2026-02-06' }),
    ]);
    expect(archiveSummary(archive).newest?.id).toBe('ro');
  });

  test('of an archive whose one document has no date names neither years nor a newest', () => {
    const archive = sampleArchive([sampleDirective({ id: 'a' })]);
    expect(archiveSummary(archive)).toEqual({ documents: 1, whole: 1, years: null, newest: null });
  });

  test('of an empty archive is zero', () => {
    expect(archiveSummary(sampleArchive([]))).toEqual({ documents: 0, whole: 0, years: null, newest: null });
  });
});

describe('the last day on which the archive grew', () => {
  test.each([
    ['in the evening', '2026-11-20T16:59:59Z', '2026-11-20'],
    ['after midnight in Vietnam', '2026-11-20T17:00:00Z', '2026-11-21'],
    ['at the turn of the year', '2025-12-31T18:00:00Z', '2026-01-01'],
  ])('is that of Vietnam: %s', (_, time, day) => {
    expect(lastAdded(new Map([['a', time]]))).toEqual({ day, ids: ['a'] });
  });

  test('has every document of that day and none of another', () => {
    const published = new Map([
      ['a', '2026-11-20T01:00:00Z'],
      ['b', '2026-11-19T01:00:00Z'],
      ['c', '2026-11-20T09:00:00Z'],
      ['d', null],
    ]);
    expect(lastAdded(published)).toEqual({ day: '2026-11-20', ids: ['a', 'c'] });
  });

  test('is not known where git knows no times', () => {
    expect(lastAdded(new Map([['a', null]]))).toBeNull();
    expect(lastAdded(new Map())).toBeNull();
  });
});

describe('examples of what to type', () => {
  test('are of this archive: its most cited number', () => {
    const citing = (id: string, key: string, number: string) =>
      sampleDirective({ id, references: [sampleReference({ key, number })] });
    const archive = sampleArchive([
      citing('a', 'x', '5/QĐ'),
      citing('b', 'y', '16/CT-TTg'),
      citing('c', 'y', '16/CT-TTg'),
    ]);
    expect(searchExamples(archive)).toEqual(['16/CT-TTg']);
  });

  test('are none in an empty archive', () => {
    expect(searchExamples(sampleArchive([]))).toEqual([]);
  });
});

test('wanted are the cited documents that are not held, most cited first', () => {
  const cites = (id: string, ...keys: readonly string[]) =>
    sampleDirective({ id, references: keys.map((key) => sampleReference({ key, target: key === 'co' ? 'a' : null })) });
  const wanted = wantedDocuments(
    sampleArchive([cites('a', 'thieu-1'), cites('b', 'thieu-2', 'co'), cites('c', 'thieu-2')]),
    1,
  );
  expect(wanted.total).toBe(2);
  expect(wanted.first.map(({ key }) => key)).toEqual(['thieu-2']);
});
