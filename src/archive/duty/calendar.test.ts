import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { expected } from '../../ground/expected.ts';
import { bodyCalendar, deadlineCalendar, hasCalendar } from './calendar.ts';
import { sampleAssignment, sampleBody } from '../testing/sample-body.fixture.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import type { Recurrence } from '../../schema/directive.ts';
import { sampleDeadline } from '../testing/sample-deadline.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';

const due = (text: string, date: string | null, recurrence: Recurrence | null = null) =>
  sampleDeadline(text, { date, recurrence, sentence: `Báo cáo ${text}; gửi Sở Y tế, Công an tỉnh` });
const archive = sampleArchive([
  sampleDirective({
    id: 'a',
    date: '2021-07-23',
    deadlines: [
      due('trước ngày 29/7/2021', '2021-07-29'),
      due('trước ngày 29/7/2021', '2021-07-29'),
      due('trong tháng 8/2021', '2021-08'),
      due('trước ngày 20 hằng tháng', null),
    ],
  }),
]);
const calendar = deadlineCalendar(archive, (id, anchor) => `https://kho.example/van-ban/${id}/#${anchor}`, 'Kho thử');
const unfolded = calendar.replaceAll('\r\n ', '');

test('only deadlines with a full day are events, each with an id of its own', () => {
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(unfolded.match(/UID:.*/g)).toEqual([
    'UID:a-muc-1-2021-07-29@kho-van-ban',
    'UID:a-muc-1-2021-07-29-2@kho-van-ban',
  ]);
});

test('an event lasts its day in no time zone and does not block it', () => {
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20210729\r\n');
  expect(unfolded).toContain('TRANSP:TRANSPARENT');
});

test('lines end in CRLF and have at most 75 octets, with no letter cut', () => {
  const lines = calendar.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
  expect(calendar).not.toContain('\uFFFD');
});

test('commas and semicolons of the text are escaped', () => {
  expect(unfolded).toContain('gửi Sở Y tế\\, Công an tỉnh');
  expect(unfolded).toContain('trước ngày 29/7/2021\\;');
});

test('the same archive gives the same file', () => {
  expect(deadlineCalendar(archive, () => null, 'Kho thử')).toBe(deadlineCalendar(archive, () => null, 'Kho thử'));
});

test.each(['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'])(
  'a build in %s gives the same day',
  (zone) => {
    const script = `
    import { bodyCalendar, deadlineCalendar } from './calendar.ts';
import { sampleAssignment, sampleBody } from '../testing/sample-body.fixture.ts';
    const document = { id: 'a', date: '2021-07-23', dateInferred: null, documentType: null, number: '1/CT', title: 'thi đua', issuer: null,
      deadlines: [{ text: 't', sentence: 's', anchor: 'm', line: 1, date: '2021-07-29', latest: '2021-07-29', recurrence: null }] };
    process.stdout.write(deadlineCalendar({ documents: [document], types: new Map() }, () => null, 'Kho thử'));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(printed).toContain('DTSTART;VALUE=DATE:20210729');
  },
);

describe('a deadline that comes back', () => {
  const eventOf = (recurrence: Recurrence, date: string | null = '2021-07-23') => {
    const document = sampleDirective({
      id: 'b',
      date,
      deadlines: [due('trước ngày 15/12 hằng năm', null, recurrence)],
    });
    const file = deadlineCalendar(sampleArchive([document]), () => null, 'Kho thử').replaceAll('\r\n ', '');
    return [file.match(/DTSTART\S*/)?.[0], file.match(/RRULE\S*/)?.[0]];
  };

  test.each([
    [{ every: 'year', months: [12], day: 15 }, '20211215', 'RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    [{ every: 'year', months: [6], day: 30 }, '20220630', 'RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30'],
    [{ every: 'month', months: [], day: 25 }, '20210725', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=25'],
    [{ every: 'month', months: [], day: 31 }, '20210731', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31'],
    [{ every: 'year', months: [3, 6, 9, 12], day: 20 }, '20210920', 'RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'],
    [{ every: 'day' }, '20210723', 'RRULE:FREQ=DAILY'],
    [{ every: 'week', weekday: 5 }, '20210723', 'RRULE:FREQ=WEEKLY;BYDAY=FR'],
    [{ every: 'week', weekday: 4 }, '20210729', 'RRULE:FREQ=WEEKLY;BYDAY=TH'],
    [{ every: 'week', weekday: 7 }, '20210725', 'RRULE:FREQ=WEEKLY;BYDAY=SU'],
  ] satisfies [Recurrence, string, string][])('%j begins on %s', (recurrence, start, rule) => {
    expect(eventOf(recurrence)).toEqual([`DTSTART;VALUE=DATE:${start}`, rule]);
  });

  test.each<Recurrence>([
    { every: 'quarter' },
    { every: 'half-year' },
    { every: 'week', weekday: null },
    { every: 'month', months: [], day: null },
    { every: 'year', months: [], day: null },
  ])('%j has no day, so no event', (recurrence) => {
    expect(eventOf(recurrence)).toEqual([undefined, undefined]);
  });

  test('has no event where nobody knows when its document began', () => {
    expect(eventOf({ every: 'month', months: [], day: 25 }, null)).toEqual([undefined, undefined]);
  });
});

describe('the calendar of one body', () => {
  const told = (key: string, given: Parameters<typeof sampleAssignment>[2]) =>
    sampleAssignment(`Giao ${key} báo cáo`, [key], given);
  const days = told('so-y-te', { due: 'trước ngày 29/7/2021', deadline: '2021-07-29' });
  const other = told('so-noi-vu', { due: 'trước ngày 30/7/2021', deadline: '2021-07-30' });
  const common = told('ubnd-cac-xa', { due: 'trước ngày 31/7/2021', deadline: '2021-07-31' });
  const month = told('so-y-te', { due: 'trong tháng 8/2021', deadline: '2021-08' });
  const of = (...assignments: (typeof days)[]) => {
    const bodies = ['so-y-te', 'so-noi-vu'].map((key) => sampleBody({ key, name: key }, 'agent'));
    const one = sampleArchive([sampleDirective({ id: 'a', date: '2021-07-01', bodies, assignments })]);
    const body = one.bodyIndex.bodies.get('so-y-te');
    return body ? bodyCalendar(one, body, () => null, 'Kho thử') : null;
  };

  test('has the days of what it is told, not those of others', () => {
    const made = of(days, other, month) ?? '';
    expect(made.match(/DTSTART.*/g)).toEqual(['DTSTART;VALUE=DATE:20210729']);
    expect(made).toContain('trước ngày 29/7/2021');
  });

  test('is not made where nothing has a day', () => {
    expect(of(other, month)).toBeNull();
  });

  test.each([
    ['told something due on a day', 'so-y-te', [days], true],
    ['told something due in a month', 'so-y-te', [month], false],
    ['beside another that is told so', 'so-y-te', [other], false],
    ['told so only together with others: theirs is the calendar of the collective', 'ubnd-xa-ea-sin', [common], false],
    ['a collective told so', 'ubnd-cac-xa', [common], true],
  ])('belongs to a body %s: %s', (_, key, assignments, has) => {
    const within = '2021/dak-lak/huyen-krong-buk';
    const committee = sampleBody(
      { key: 'ubnd-xa-ea-sin', kind: 'ubnd', level: 'commune', unit: `${within}/xa-ea-sin` },
      'mentioned',
    );
    const collective = {
      levels: ['commune' as const],
      kinds: ['ubnd'],
      within,
      isConcerned: false,
      types: [],
      except: [],
      notably: [],
    };
    const bodies = [
      ...['so-y-te', 'so-noi-vu'].map((name) => sampleBody({ key: name, name }, 'agent')),
      committee,
      sampleBody({ key: 'ubnd-cac-xa', kind: 'ubnd', unit: within, collective }, 'agent'),
    ];
    const one = sampleArchive([sampleDirective({ id: 'a', date: '2021-07-01', bodies, assignments })]);
    expect(hasCalendar(one, expected(one.bodyIndex.bodies.get(key), key))).toBe(has);
  });
});
