import { expect, test } from 'vitest';
import { phraseOf } from '../../plan/phrase.ts';
import type { DocumentText } from '../../port.ts';
import { documentOfPosting, strengthOfPosting, type Postings } from '../../postings.ts';
import { openTexts } from './open-texts.ts';

const document = (id: string, given: Partial<DocumentText>): DocumentText => ({
  ...{ id, text: '', provisions: [], type: null, number: null, title: null, titleMark: null },
  ...{ date: null, issuer: null, withdrawn: null, ...given },
});

const index = openTexts([
  document('no-date', { text: 'Bốn tại chợ' }),
  document('withdrawn', { text: '4 tại chỗ', date: '2026-01-01', withdrawn: { replacedBy: null } }),
  document('old', { text: 'phương châm “4 tại\nchỗ”', date: '2020-01-01', number: '17/CT-UBND' }),
  document('stand-in', { text: 'ba tại chỗ', date: '2018', title: 'Ba tại chỗ', titleMark: 'gọi theo những chữ đầu' }),
  document('new', { text: 'bốn tại chỗ; theo 17/CT-UBND', date: '2021-05', title: 'Bốn tại chỗ' }),
]);
const found = async (postings: Promise<Postings>): Promise<string[]> => {
  const ids = (await index.ids()) ?? [];
  return (await postings).map((one) => `${ids[documentOfPosting(one)]} ${strengthOfPosting(one)}`);
};

test('those in force come first, the newest first', async () => {
  expect(await index.ids()).toEqual(['new', 'old', 'stand-in', 'no-date', 'withdrawn']);
  expect([await index.size(), await index.current()]).toEqual([5, 4]);
});

test.each([
  ['4 tại chỗ', ['new 3', 'old 0', 'withdrawn 0']],
  ['4 tai cho', ['new 3', 'old 0', 'no-date 0', 'withdrawn 0']],
  ['4 tại chợ', ['no-date 0']],
  ['ba tại chỗ', ['stand-in 0']],
  ['chỗ tại', []],
])('“%s” is in %j', async (words, expected) => {
  expect(await found(index.phrase(phraseOf(words)))).toEqual(expected);
});

test('a number is a document’s own, or one that it cites', async () => {
  expect(await found(index.number('17/ct-ubnd'))).toEqual(['new 1', 'old 3']);
  expect(await found(index.number('7/ct-ubnd'))).toEqual([]);
});
