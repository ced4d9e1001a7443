import { expect, test } from 'vitest';
import { corpusOf } from './corpus.ts';
import { VocabularyCount, vocabularyOf } from './vocabulary.ts';

test('the vocabulary is spelt as the archive prints it, lower case, with tones on vowels, and counts documents', () => {
  const corpus = corpusOf([
    { text: 'Thuỷ lợi, *thuỷ* lợi; TẦM SOÁT 4 tại chỗ', title: 'tít chỉ có ở đây' },
    { text: 'thủy lợi Krông Búk, tâm\u0300 soat\u0301, covid', title: null },
  ]);
  expect(Object.fromEntries(vocabularyOf(corpus))).toEqual({
    thuỷ: 2,
    lợi: 2,
    tầm: 2,
    soát: 2,
    tại: 1,
    chỗ: 1,
    krông: 1,
    búk: 1,
    covid: 1,
  });
});

test('documents that come one by one, in any order, have the vocabulary of all at once', () => {
  const documents = [
    { text: 'Hoà bình bình bình 04 tại', title: 'trên tít THUỶ' },
    { text: '', title: 'chỉ ở tít' },
    { text: 'hòa thủy bình, bốn lần', title: null },
    { text: 'tít của hoà', title: 'hòa' },
  ];
  const whole = vocabularyOf(corpusOf(documents));
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
  ]) {
    const count = new VocabularyCount();
    for (const rank of order) count.add(documents[rank] ?? { text: '', title: null }, rank);
    expect(count.words()).toEqual(whole);
  }
  expect(whole).toContainEqual(['hoà', 3]);
  expect(whole).toContainEqual(['thuỷ', 1]);
});
