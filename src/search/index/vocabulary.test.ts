import { expect, test } from 'vitest';
import { corpusOf } from './corpus.ts';
import { vocabularyOf } from './vocabulary.ts';

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
