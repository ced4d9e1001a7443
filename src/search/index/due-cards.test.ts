import { expect, test } from 'vitest';
import { sampleArchive } from '../../archive/testing/sample-archive.fixture.ts';
import { sampleDeadline } from '../../archive/testing/sample-deadline.fixture.ts';
import { sampleDirective } from '../../archive/testing/sample-directive.fixture.ts';
import { dueCards } from './due-cards.ts';

const of = (given: Parameters<typeof sampleDirective>[0]) => dueCards(sampleArchive([sampleDirective(given)]));

test('a deadline has its day, its passage, its words, and what its document is called', () => {
  const deadline = sampleDeadline('trước ngày 29/7/2021', {
    date: '2021-07-29',
    sentence: 'Báo cáo trước ngày 29/7/2021.',
  });
  expect(of({ id: 'a', number: '5/CT-UBND', deadlines: [deadline] })).toEqual([
    {
      date: '2021-07-29',
      document: 'a',
      anchor: 'muc-1',
      name: 'chi thi số 5/CT-UBND',
      what: 'Báo cáo trước ngày 29/7/2021.',
      who: [],
      isInferred: false,
    },
  ]);
});

test.each([
  ['a month', { date: '2021-07', latest: '2021-07-31' }],
  ['a quarter', { date: null, latest: '2021-09-30' }],
  ['what comes back', { date: null, recurrence: null }],
])('%s is no day', (_, given) => {
  expect(of({ id: 'a', deadlines: [sampleDeadline('trong tháng', given)] })).toEqual([]);
});

test('the document that was withdrawn is called so', () => {
  const deadlines = [sampleDeadline('ngày 29/7/2021', { date: '2021-07-29' })];
  const withdrawn = { reason: 'nhầm tệp', replacedBy: null, date: null } as never;
  expect(of({ id: 'a', number: '5/CT-UBND', deadlines, withdrawn })[0]?.name).toContain('(đã rút)');
});
