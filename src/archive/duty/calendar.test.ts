import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { deadlineCalendar } from './calendar.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleMention } from '../testing/sample-directive.fixture.ts';

const due = (text: string, date: string | null, sentence = `Báo cáo ${text}; gửi Sở Y tế, Công an tỉnh`) => ({
  ...sampleMention(text, sentence),
  date,
});
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
    import { deadlineCalendar } from './calendar.ts';
    const document = { id: 'a', date: '2021-07-23', dateInferred: null, documentType: null, number: null, title: null,
      deadlines: [{ text: 't', sentence: 's', anchor: 'm', line: 1, date: '2021-07-29' }] };
    process.stdout.write(deadlineCalendar({ documents: [document], types: new Map() }, () => null, 'Kho thử'));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(printed).toContain('DTSTART;VALUE=DATE:20210729');
  },
);
