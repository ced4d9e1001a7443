import { expect, test } from 'vitest';
import { fold } from '../../vietnamese/fold/fold.ts';
import { occurrencesIn } from '../plan/occurrences.ts';
import type { Phrase } from '../plan/phrase.ts';
import { planOf } from '../plan/plan.ts';
import { searchWords } from '../plan/words.ts';
import type { NameCard, SearchIndex } from '../port.ts';
import { postingOf, strengthOfTimes } from '../postings.ts';
import { findAll } from './find.ts';

const texts = [
  'Rà soát, đánh giá lại tình hình; giá lại tăng, giá lại giảm, giá lại tăng.',
  'UBND tỉnh Gia Lai yêu cầu.',
  'Tại chỗ: bốn tại chỗ.',
  'Phương châm 4 tại chỗ.',
  'Các xã báo cáo.',
];
const giaLai: NameCard = {
  kind: 'place',
  key: '2025/gia-lai',
  name: 'Tỉnh Gia Lai',
  also: [],
  where: '',
  documents: 1,
  near: [],
};
const index = {
  size: () => Promise.resolve(texts.length),
  current: () => Promise.resolve(texts.length),
  phrase: (phrase: Phrase) =>
    Promise.resolve(
      texts.flatMap((text, document) => {
        const times = occurrencesIn(text, phrase).length;
        return times > 0 ? [postingOf(document, strengthOfTimes(times))] : [];
      }),
    ),
  names: (key: string) => Promise.resolve(fold(key) === 'gialai' ? [giaLai] : []),
} as unknown as SearchIndex;
const tables = { types: [], synonyms: [['4 tại chỗ'], ['UBND', 'Ủy ban nhân dân']] };
const found = (query: string) => findAll(planOf(query, tables), index, new Set());

test.each([
  ['gia lai', [1, 0], 'the documents of the name come first'],
  ['tinh gia lai', [1], 'with its level too'],
  ['Gia Lai', [1, 0], 'capitals are no tones'],
  ['giá lại', [0], 'and other words are those'],
])('%j finds %j: %s', async (query, documents) => {
  expect((await found(query)).exact).toEqual(documents);
});

test.each([
  ['bốn tại chỗ', [2], [3]],
  ['4 tại chỗ', [2, 3], []],
  ['bon tai cho', [2], [3]],
  ['04 tai cho', [2, 3], []],
])('%j finds %j, and %j that write it another way', async (query, exact, also) => {
  const { exact: own, also: other } = await found(query);
  expect([own.toSorted(), other]).toEqual([exact, also]);
});

test('no document is in two groups', async () => {
  const { exact, also, related } = await found('bốn tại chỗ');
  const all = [...exact, ...also, ...related];
  expect(new Set(all).size).toBe(all.length);
});

test('without words every document is found, and nothing else is asked', async () => {
  expect(await found('')).toMatchObject({ exact: [0, 1, 2, 3, 4], also: [], related: [], cards: [], names: [] });
});

test('every list that a plan names is asked for before any has come: each wait is a round trip', async () => {
  const asked: string[] = [];
  const silent = new Promise<never>(() => undefined);
  const recorded = { ...index, phrase: ({ text }: Phrase) => (asked.push(text), silent) };
  void findAll(planOf('phòng UBND -xã', tables), recorded, new Set());
  await Promise.resolve();
  const words = ['phòng', 'UBND'].flatMap(searchWords);
  expect(asked.toSorted()).toEqual([...words, 'phòng UBND', 'phòng Ủy ban nhân dân', 'xã'].toSorted());
});
