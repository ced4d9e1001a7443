import { expect, test } from 'vitest';
import { originMark, originSentence } from './provenance.ts';

test.each([
  ['a stated value needs no words', { origin: 'stated', note: null, line: 7 }, null],
  [
    'a stated value shows its note without the line',
    { origin: 'stated', note: 'theo câu kết', line: 7 },
    'theo câu kết',
  ],
  [
    'an inferred value shows its evidence and its line',
    { origin: 'inferred', note: 'số, ký hiệu 12-CT/TU', line: 7 },
    'số, ký hiệu 12-CT/TU · dòng 7 của tệp nguồn',
  ],
  ['what staff entered shows its line alone', { origin: 'staff', note: null, line: 2 }, 'dòng 2 của tệp nguồn'],
  ['nothing is said of what nobody knows', { origin: 'unknown', note: null, line: null }, null],
] as const)('%s', (_, provenance, sentence) => {
  expect(originSentence(provenance)).toBe(sentence);
});

test('only a stated value carries no mark', () => {
  expect(originMark).toEqual({ stated: null, inferred: 'suy ra', staff: 'do cán bộ nhập', unknown: 'không rõ' });
});
