import { expect, test } from 'vitest';
import { planOf } from '../../plan/plan.ts';
import type { DocumentText } from '../../port.ts';
import { markedPlaces } from '../../client/result/marked-places.ts';
import { matchesIn } from './matches.ts';

const types = [
  { slug: 'chi-thi', name: 'Chỉ thị', abbreviations: ['CT'] },
  { slug: 'quyet-dinh', name: 'Quyết định', abbreviations: ['QĐ'] },
];
const text = [
  'Căn cứ Chỉ thị 17 /CT-UBND và Quyết định số 127-QĐ/HU',
  'Điều 1. Thực hiện phương châm bốn tại chỗ',
  'Điều 2. Chỉ thị số 17/CT-UBND; tại chợ',
].join('\n');
const document: DocumentText = {
  id: 'a',
  text,
  provisions: [
    { id: 'dieu-1', label: 'Điều 1', start: text.indexOf('Điều 1') },
    { id: 'dieu-2', label: 'Điều 2', start: text.indexOf('Điều 2') },
  ],
  type: null,
  number: null,
  title: null,
  titleMark: null,
  date: null,
  issuer: null,
  withdrawn: null,
};
const matchesOf = (query: string) => {
  const plan = planOf(query, { types, synonyms: [] });
  return matchesIn(document, plan, plan.variants);
};

test.each([
  ['17/CT-UBND', '17/CT-UBND', 2],
  ['Chỉ thị số 17/CT-UBND', '17/ct-ubnd', 2],
  ['quyết định 127-QĐ/HU', '127-qđ/hu', 1],
  ['127-QĐ/HU', '127-QĐ/HU', 1],
  ['4 tại chỗ', '4 tại chỗ', 1],
  ['"tai cho"', 'tai cho', 2],
])('a result of %j marks %j, and its page marks as many places as the result counts', (query, mark, count) => {
  const matches = matchesOf(query);
  expect(matches.mark).toBe(mark);
  expect(matches.occurrences).toHaveLength(count);
  expect(markedPlaces(text, mark)).toEqual(matches.occurrences);
});

test('single words that stand apart mark nothing on the page', () => {
  expect(matchesOf('chợ phương')).toMatchObject({ mark: null, phrase: null, provisions: [] });
});

test('matches before the first provision belong to none', () => {
  expect(matchesOf('17/CT-UBND').provisions).toEqual([{ id: 'dieu-2', label: 'Điều 2', count: 1 }]);
});
