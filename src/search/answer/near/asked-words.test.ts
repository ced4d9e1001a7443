import { expect, test } from 'vitest';
import { planOf, type PlanTables } from '../../plan/plan.ts';
import { askedWords, queryOf, subPhrases, unlinkedWords } from './asked-words.ts';

const tables: PlanTables = {
  types: [{ slug: 'chi-thi', name: 'Chỉ thị', abbreviations: ['CT'] }],
  synonyms: [],
};
const asked = (query: string) => askedWords(planOf(query, tables));

test.each([
  ['xét nghiệp tầm soát', 'xét nghiệp tầm soát', 'the own words'],
  ['Xét  nghiệp,tầm soát', 'Xét nghiệp,tầm soát', 'with their capitals and signs'],
  ['xét nghiệp'.normalize('NFD'), 'xét nghiệp', 'decomposed is composed'],
  ['tâm̀ soat́', 'tầm soát', 'a tone on a consonant is put on its vowel'],
  ['krông buḱ', 'krông búk', 'also one that NFC joins to the consonant'],
  ['*khử* _khuẩn_', 'khử khuẩn', 'signs of emphasis are no part of words'],
  ['"mục tiêu kép" -trường học', 'mục tiêu kép học', 'what is to be left out is not asked for'],
  ['17/CT-UBND chợ đêm', 'chợ đêm', 'a number is one name, its parts are no words'],
  ['17/CT-UBND', '', 'nothing is left of a number alone'],
])('the words of %j are shown as %j: %s', (query, shown) => {
  expect(queryOf(asked(query))).toBe(shown);
});

test.each<[string, boolean[], string[]]>([
  ['a b c d', [true, true, true], ['a b c', 'b c d', 'a b', 'b c', 'c d', 'a', 'b', 'c', 'd']],
  ['xét nghiệp tầm soát', [false, false, true], ['tầm soát', 'xét', 'nghiệp', 'tầm', 'soát']],
  ['a b c d e f', [true, true, false, true, true], ['a b c', 'd e f', 'a b', 'b c', 'd e', 'e f']],
  ['a b c d e', [false, false, false, false], ['a', 'b', 'c', 'd', 'e']],
  ['a', [], []],
])('the shorter phrases of %j where %j are linked are %j', (query, linked, phrases) => {
  expect(subPhrases(asked(query), linked).map(queryOf)).toEqual(phrases);
});

test.each<[string, boolean[], number[]]>([
  ['xét nghiệp tầm soát', [false, false, true], [0, 1]],
  ['a b c', [true, true], []],
  ['a b c', [true, false], [2]],
  ['a b', [false], [0, 1]],
  ['a', [], []],
])('in %j with links %j the words %j stand alone', (query, linked, alone) => {
  expect(unlinkedWords(asked(query), linked)).toEqual(alone);
});
