/** Every row of the words of duty is read, each word that makes it something else keeps it from being read. */
import { expect, test } from 'vitest';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import { phraseSet } from '../../text/phrase-set.ts';
import { agencyListAt } from './agency-list.ts';
import { opensWithAgency, verbAt } from './agency-words.ts';
import { agencyHeads, agencyLeaders, dutyParts, dutyVerbs, fieldsWithComma, ordering } from './duty-words.ts';

/** As a sentence prints a head: abbreviations in capitals, after a small word if only small letters count. */
function printed({ words, onlySmall }: (typeof agencyHeads)[number]): string {
  if (['ubnd', 'hđnd', 'bcđ', 'bcd'].includes(words)) return words.toUpperCase();
  return onlySmall === true ? words : capitalized(words);
}

test.each(agencyHeads.map((row) => [printed(row), row] as const))('%s begins the name of an agency', (words) => {
  expect(opensWithAgency(`${words} Hòa Bình`)).toBe(true);
});

test.each(agencyHeads.flatMap((row) => (row.notBefore ?? []).map((other) => [`${printed(row)} ${other}`])))(
  '“%s” begins none',
  (words) => {
    expect(opensWithAgency(words)).toBe(false);
  },
);

test('no head is there twice, also with its tone placed otherwise', () => {
  const all = agencyHeads.map(({ words }) => words);
  expect(new Set(all).size).toBe(all.length);
  const heads = phraseSet(all);
  expect(all.filter((words) => heads.at(words, 0) !== words)).toEqual([]);
});

test.each(agencyLeaders)('“%s” is set before an agency', (leader) => {
  expect(opensWithAgency(`${capitalized(leader)} sở y tế`)).toBe(true);
  expect(opensWithAgency(`${capitalized(leader)} học sinh`)).toBe(false);
});

test.each(dutyVerbs)('“$words” opens or ends a duty', ({ words, notAfter }) => {
  expect(verbAt(`${words} việc`, 0)?.words).toBe(words);
  expect(verbAt(`${words}x việc`, 0)?.words).not.toBe(words);
  for (const word of notAfter ?? []) expect([word, verbAt(`${word} ${words}`, word.length + 1)]).toEqual([word, null]);
});

test('verbs, orders and parts of a duty: each once', () => {
  for (const words of [dutyVerbs.map((verb) => verb.words), ordering, dutyParts, agencyLeaders, fieldsWithComma])
    expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([]);
});

test.each(fieldsWithComma)('“%s” is one field of a list', (field) => {
  const text = `Các Sở: ${field}, Y tế chủ trì rà soát`;
  expect(agencyListAt(text, 0).map(({ name }) => name)).toEqual([`Sở ${field}`, 'Sở Y tế']);
});
