import { expect, test } from 'vitest';
import { sampleDirective } from '../../testing/sample-directive.fixture.ts';
import { documentHistory, type PastText } from './history.ts';
import { hasChanges, stepWords, versionsWords } from './history-words.ts';

const at = (day: number, text: string, isShowable = true): PastText => ({
  since: `2026-11-${String(day).padStart(2, '0')}T03:04:05Z`,
  text,
  isShowable,
});
const document = sampleDirective({ id: 'a' });
const past = { text: [at(9, 'Số: 2\n'), at(1, 'Số: 1\n')], correction: [], wasTakenDown: false };
const redacted = { on: '2026-11-09', what: 'họ tên', by: null };

test('a text that was changed, and staff’s corrections, from the newest on', () => {
  const corrections = [at(8, ''), at(7, 'number: 2\n'), at(5, 'number: 1\n')];
  const history = documentHistory(document, { ...past, correction: corrections });
  expect(history.map(stepWords)).toEqual([
    'Ngày 09/11/2026: văn bản nguồn được thay',
    'Ngày 08/11/2026: cán bộ bỏ thông tin đã nhập',
    'Ngày 07/11/2026: cán bộ sửa thông tin đã nhập',
    'Ngày 05/11/2026: cán bộ nhập thông tin',
    'Ngày 01/11/2026: văn bản được đưa vào kho',
  ]);
  expect(history.map(({ changes }) => changes?.length ?? null)).toEqual([1, 1, 1, 1, null]);
});

test('corrections that come again come as the first did', () => {
  const { [0]: again } = documentHistory(document, { ...past, text: [], correction: [at(9, 'a: 1'), at(8, '')] });
  expect(again?.what).toBe('corrections-came');
});

test.each([
  ['a former version that the gate holds back', document, { ...past, text: [at(9, 'b'), at(1, 'a', false)] }],
  ['a version of today that was published by an answer', document, { ...past, text: [at(9, 'b', false), at(1, 'a')] }],
  ['personal data were masked', sampleDirective({ id: 'a', redacted }), past],
  ['the content was taken down once', document, { ...past, wasTakenDown: true }],
])('former words are kept back: %s', (_, of, versions) => {
  const [changed, came] = documentHistory(of, versions);
  expect(changed).toMatchObject({ what: 'text-changed', changes: null, isKeptBack: true });
  expect(came).toMatchObject({ what: 'text-came', changes: null, isKeptBack: false });
});

test('only the steps of a version that is held back are kept back', () => {
  const texts = [at(9, 'd'), at(7, 'c'), at(5, 'b', false), at(1, 'a')];
  const kept = documentHistory(document, { ...past, text: texts }).map(({ isKeptBack }) => isKeptBack);
  expect(kept).toEqual([false, true, true, false]);
});

test.each([
  ['in UTC', '2026-11-09', 'thay bằng bản quét rõ hơn'],
  ['near miss: the day before', '2026-11-08', null],
])('the reason that staff give for the day, %s', (_, on, reason) => {
  const changed = sampleDirective({ id: 'a', textChanges: [{ on, by: null, reason: 'thay bằng bản quét rõ hơn' }] });
  expect(documentHistory(changed, past)[0]?.reason).toBe(reason);
});

test('a day is that of Vietnam', () => {
  const late = { ...past, text: [{ ...at(9, 'a'), since: '2026-11-09T17:00:00Z' }] };
  expect(documentHistory(document, late).map(stepWords)).toEqual(['Ngày 10/11/2026: văn bản được đưa vào kho']);
});

test.each([
  ['git does not know', null, 'không rõ: nơi dựng trang không có lịch sử git', false],
  ['nothing was committed', [], 'chưa có: tệp chưa được đưa vào kho git', false],
  ['one version', documentHistory(document, { ...past, text: [at(1, 'a')] }), 'có từ ngày 01/11/2026', false],
  ['two', documentHistory(document, past), 'có từ ngày 01/11/2026, thay văn bản 1 lần', true],
  [
    'corrections',
    documentHistory(document, { ...past, text: [at(1, 'a')], correction: [at(2, 'number: 1')] }),
    'có từ ngày 01/11/2026, sửa thông tin 1 lần',
    true,
  ],
])('a line on a history: %s', (_, history, words, isChanged) => {
  expect(versionsWords(history)).toBe(words);
  expect(hasChanges(history)).toBe(isChanged);
});
