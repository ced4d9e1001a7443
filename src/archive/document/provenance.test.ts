import { expect, test } from 'vitest';
import { originMark, originSentence } from './provenance.ts';

test.each([
  ['a stated value needs no words', { origin: 'stated', note: null, line: 7 }, null],
  [
    'a stated value shows its note without the line',
    { origin: 'stated', note: { code: 'issuer-from', from: 'closing' }, line: 7 },
    'theo câu kết của văn bản',
  ],
  [
    'an inferred value shows its evidence and its line',
    { origin: 'inferred', note: { code: 'form-of-number', number: '12-CT/TU' }, line: 7 },
    'số, ký hiệu 12-CT/TU · dòng 7 của tệp nguồn',
  ],
  [
    'words made elsewhere are shown as they are',
    { origin: 'inferred', note: 'theo lời văn', line: null },
    'theo lời văn',
  ],
  ['what staff entered shows its line alone', { origin: 'staff', note: null, line: 2 }, 'dòng 2 của tệp nguồn'],
  ['nothing is said of what nobody knows', { origin: 'unknown', note: null, line: null }, null],
] as const)('%s', (_, provenance, sentence) => {
  expect(originSentence(provenance)).toBe(sentence);
});

test('only a stated value carries no mark', () => {
  expect(originMark).toEqual({
    stated: null,
    inferred: 'suy ra',
    staff: 'do cán bộ nhập',
    exchange: 'hệ thống văn bản ghi',
    unknown: 'không rõ',
  });
});
