import { expect, test } from 'vitest';
import type { Judgement } from './judge-files.ts';
import { detailLines, sampleLine, tableRow, totalOf } from './score-table.ts';

const judged = (noticed: number, unnoticed: number, failure: string | null = null): Judgement => ({
  file: 'src/a.ts',
  faults: noticed + unnoticed,
  noticed,
  unnoticed: Array.from({ length: unnoticed }, (_, i) => fault(`a${i}`, 'b')),
  failure,
});
const fault = (before: string, after: string, reached = true) => ({ line: 7, column: 3, before, after, reached });

test.each([
  [judged(4, 1), ['5', '4', '1', '80', '%']],
  [judged(2, 1), ['3', '2', '1', '66', '%']],
  [judged(199, 1), ['200', '199', '1', '99', '%']],
  [judged(3, 0), ['3', '3', '0', '100', '%']],
  [judged(0, 0), ['0', '0', '0', '–']],
])('a file is a row with its score, never rounded up', (judgement, cells) => {
  expect(tableRow(judgement).split(/\s+/)).toEqual(['src/a.ts', ...cells]);
});

test('a file that could not be judged has no score, and says why', () => {
  expect(tableRow(judged(0, 0, 'no unit test imports it'))).toBe('src/a.ts: not judged: no unit test imports it');
});

test.each([
  ['all of its files', [judged(3, 0), judged(0, 1)], 'src'],
  ['those that are judged', [judged(3, 0), judged(0, 1), judged(0, 0, 'x')], 'src (1 of 3 files not judged)'],
])('a room has the faults of %s', (_, judgements, room) => {
  const row = tableRow(totalOf('src', judgements));
  expect([row.slice(0, room.length), ...row.slice(room.length).trim().split(/\s+/)]).toEqual([
    room,
    '4',
    '3',
    '1',
    '75',
    '%',
  ]);
});

test.each([
  [fault('a < b', 'a <= b'), 'a < b → a <= b'],
  [fault('{\n  return 1;\n}', '{}'), '{ return 1; } → {}'],
  [fault("''", '"x"', false), `'' → "x" (no test runs it)`],
])('what went unnoticed has its place and both sides: %j', (one, words) => {
  expect(detailLines({ ...judged(0, 0), unnoticed: [one] })).toEqual([`  src/a.ts:7:3  ${words}`]);
});

test('of long code the part is shown where the change begins', () => {
  const long = (word: string) => `/${'x'.repeat(200)}${word}${'y'.repeat(200)}/`;
  const [line = ''] = detailLines({ ...judged(0, 0), unnoticed: [fault(long('before'), long('after'))] });
  expect(line.length).toBeLessThan(200);
  expect(line).toMatch(/…x+beforey+… → …x+aftery+…$/);
});

test('the score of a sample says what it is worth', () => {
  expect(sampleLine(judged(80, 20), 8)).toBe(
    '  one fault of 8 was judged, 100 in all: the score of all lies within 9 points',
  );
});
