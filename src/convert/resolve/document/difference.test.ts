import { describe, expect, test } from 'vitest';
import { differencesOf } from './difference.ts';

const told = (a: string, b: string, compare: 'alike' | 'exact' = 'exact', most = 9): string[] =>
  differencesOf(a, b, most, compare).map((d) => `${d.a.words}|${d.b.words} at ${d.a.at},${d.b.at}`);

describe('words that were put in or left out are told where a reader sees it', () => {
  test.each([
    ['an item before one that ends alike', 'gồm: - B; hết', 'gồm: - A; - B; hết', ['|- A; at 5,5']],
    ['an item left out', 'gồm: - A; - B; hết', 'gồm: - B; hết', ['- A;| at 5,5']],
    ['a word said twice', 'rất to', 'rất rất to', ['|rất at 0,0']],
    ['a word at the very beginning', 'b c', 'a b c', ['|a at 0,0']],
    ['a word at the very end', 'a b', 'a b c', ['|c at 3,4']],
    ['all words', '', 'a b', ['|a b at 0,0']],
    ['not before the difference that came first', 'x a b', 'y a a b', ['x|y at 0,0', '|a at 2,2']],
    ['a replaced word is not moved', 'a x a', 'a y a', ['x|y at 2,2']],
  ])('%s', (_, a, b, differences) => {
    expect(told(a, b)).toEqual(differences);
  });
});

test('words are quoted with single spaces, from where they begin', () => {
  expect(told('một  hai\n ba bốn', 'một x bốn')).toEqual(['hai ba|x at 5,4']);
});

test.each([
  ['Ủy BAN', 'ủy ban', [], ['Ủy BAN|ủy ban at 0,0']],
  ['a - b', 'a b', [], ['-| at 2,2']],
  ['(a) b', 'a) b', [], ['(a)|a) at 0,0']],
])('%j and %j differ %j when compared as words, %j exactly', (a, b, alike, exact) => {
  expect(told(a, b, 'alike')).toEqual(alike);
  expect(told(a, b, 'exact')).toEqual(exact);
  expect(differencesOf(a, b, 9)).toHaveLength(alike.length);
});

test('as many are told as are wanted, the first ones', () => {
  expect(told('1 a 2 b 3', 'x a y b z', 'exact', 2)).toEqual(['1|x at 0,0', '2|y at 4,4']);
  expect(told('1 a 2', 'x a y', 'exact', 0)).toEqual([]);
});

describe('texts with little in common have one difference', () => {
  const many = (mark: string): string => Array.from({ length: 700 }, (_, i) => `${mark}${i}`).join(' ');

  test.each([
    ['between what both begin and end with', `a b ${many('x')} c d`, `a b ${many('y')} c d`, 4, 'x699'],
    ['up to the end', `a b ${many('x')}`, `a b ${many('y')}`, 4, 'x699'],
    ['from the beginning', `${many('x')} c`, `${many('y')} c`, 0, 'x699'],
  ])('%s', (_, a, b, at, last) => {
    const [one, ...others] = differencesOf(a, b, 9, 'exact');
    expect(others).toEqual([]);
    expect(one?.a.at).toBe(at);
    expect(one?.a.words.split(' ').at(-1)).toBe(last);
    expect(one?.b.words.split(' ')).toHaveLength(700);
  });

  test('where one text has all words of the other around a long insertion', () => {
    const [one, ...others] = differencesOf('a b a b', `a b ${many('y')} a b`, 9, 'exact');
    expect(others).toEqual([]);
    expect([one?.a.words, one?.b.words.split(' ').length]).toEqual(['', 700]);
  });
});
