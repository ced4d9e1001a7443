import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { deadlineTable } from './deadline-rows.ts';

const due = (given: object) => ({
  text: 'trước ngày 29/7/2021',
  sentence: 'Báo cáo trước ngày 29/7/2021.',
  anchor: 'muc-3-g1',
  line: 31,
  date: '2021-07-29',
  latest: '2021-07-29',
  recurrence: null,
  relative: false,
  ...given,
});
const provision = (anchor: string, depth: number, line: number) => ({ anchor, label: '-', title: 't', depth, line });
const body = sampleBody({ key: 'so-y-te', name: 'Sở Y tế' });
const told = (given: { sentence: string; line: number; anchor: string }) =>
  sampleAssignment(given.sentence, ['so-y-te'], given);

function rowOf(deadline: object, assignments: readonly object[]) {
  const document = sampleDirective({
    id: 'a',
    bodies: [body],
    provisions: [
      provision('muc-2', 0, 10),
      provision('muc-3', 0, 20),
      provision('muc-3-g1', 1, 30),
      provision('muc-4', 0, 40),
    ],
    deadlines: [due(deadline)] as never,
    assignments: assignments as never,
  });
  const [row] = deadlineTable(sampleArchive([document])).deadlines;
  return [row?.told.map(({ key }) => key).join(), row?.inferred];
}

test.each([
  [
    'its own sentence names a body',
    {},
    [told({ sentence: 'Báo cáo trước ngày 29/7/2021.', line: 31, anchor: 'muc-3-g1' })],
    ['so-y-te', false],
  ],
  [
    'the provision names one',
    {},
    [told({ sentence: 'Sở Y tế lập kế hoạch.', line: 30, anchor: 'muc-3-g1' })],
    ['so-y-te', true],
  ],
  [
    'the provision around it names one',
    {},
    [told({ sentence: '3. Sở Y tế:', line: 20, anchor: 'muc-3' })],
    ['so-y-te', true],
  ],
  ['another provision names one', {}, [told({ sentence: '2. Sở Y tế:', line: 10, anchor: 'muc-2' })], ['', false]],
  ['a later one names one', {}, [told({ sentence: '4. Sở Y tế:', line: 40, anchor: 'muc-4' })], ['', false]],
  ['none names one', {}, [], ['', false]],
])('who is to keep a deadline: %s', (_, deadline, assignments, expected) => {
  expect(rowOf(deadline, assignments)).toEqual(expected);
});

test.each([
  [{}, '2021', 'Năm 2021'],
  [{ date: null, latest: '2025-12-31', text: 'quý IV/2025' }, '2025', 'Năm 2025'],
  [{ date: null, latest: null, recurrence: { every: 'quarter' } }, 'lap-lai', 'Lặp lại'],
  [{ date: null, latest: null, relative: true }, 'tinh-tu', 'Tính từ một sự việc'],
  [{ date: null, latest: null }, 'khong-ro', 'Không ghi đủ ngày, tháng, năm'],
])('%o stands under %s', (deadline, value, name) => {
  const { list } = deadlineTable(sampleArchive([sampleDirective({ id: 'a', deadlines: [due(deadline)] as never })]));
  expect([list.rows[0]?.values.nam, list.names.nam?.(value)]).toEqual([[value], name]);
});
