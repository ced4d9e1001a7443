import { expect, test } from 'vitest';
import { readText, runsOf, strengthIn } from './phrase-strength.ts';
import { phraseOf } from './phrase.ts';

const five = 'một hai ba đi về';
test.each<[string, string, string | null, string, number | null]>([
  ['a phrase that is not there', 'đi về', null, 'về đi', null],
  ['three times', 'đi, đi, đi', null, 'đi', 0],
  ['four times', 'đi, đi, đi, đi', null, 'đi', 1],
  ['in the title too', 'đi về', 'Đi về nhà', 'đi về', 3],
  ['in the title alone', 'đi', 'Về nhà', 'về', null],
  ['without tones, each form counts by itself', 'đi dì đi dì', null, 'di', 0],
  ['without tones, the form of the title is in the text', 'đi dì', 'Dì', 'di', 3],
  ['without tones, the title has another form', 'đi', 'Dì', 'di', 0],
  ['six words of which each five are in the title', `${five} nhà`, `${five} nhà`, `${five} nhà`, 3],
  ['six words of which the last five are not in the title', `${five} nhà`, five, `${five} nhà`, 0],
  ['six words of which some five come four times', `${five} nhà ${five} ${five} ${five}`, null, `${five} nhà`, 0],
  ['numbers are one in all of a long phrase', 'bốn a b c d e 4 a b c d e', '4 a b c d e', '4 a b c d e', 3],
  ['nothing', 'đi', null, '', null],
])('%s', (_, text, title, asked, strength) => {
  expect(strengthIn(readText(text, title), phraseOf(asked))).toBe(strength);
});

test('the runs of a long phrase are compared as all of it is', () => {
  const runs = runsOf(phraseOf('4 bon tai cho di ve nha', false));
  expect(runs.map(({ words }) => words.join(' '))).toEqual([
    '=4 bon tai cho di',
    'bon tai cho di ve',
    'tai cho di ve nha',
  ]);
  expect(runs.every(({ numbered }) => numbered)).toBe(true);
});
