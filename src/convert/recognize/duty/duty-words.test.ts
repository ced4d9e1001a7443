/** Every verb of duty is read, each word that makes it something else keeps it from being read. */
import { expect, test } from 'vitest';
import { verbAt } from './duty-verb.ts';
import { dutyParts, dutyVerbs, ordering, orderWords, strongVerbs } from './duty-words.ts';

test.each(dutyVerbs)('“$words” is a verb of duty', ({ words, notAfter }) => {
  expect(verbAt(`${words} việc`, 0)?.words).toBe(words);
  expect(verbAt(`${words}x việc`, 0)?.words).not.toBe(words);
  for (const word of notAfter ?? []) expect([word, verbAt(`${word} ${words}`, word.length + 1)]).toEqual([word, null]);
});

test('no list has a word twice', () => {
  for (const words of [dutyVerbs.map((verb) => verb.words), ordering, orderWords, strongVerbs, dutyParts])
    expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([]);
});
