import { describe, expect, test } from 'vitest';
import { planOf, type PlanTables } from './plan.ts';

const tables: PlanTables = {
  types: [{ slug: 'chi-thi', name: 'Chỉ thị', abbreviations: ['CT'] }],
  synonyms: [['UBND', 'Ủy ban nhân dân']],
};

const shape = (query: string) => {
  const plan = planOf(query, tables);
  return {
    phrases: plan.phrases.map(({ text }) => text),
    words: plan.words.map(({ text }) => text),
    quoted: plan.quoted.map(({ text }) => text),
    without: plan.without.map(({ text }) => text),
  };
};

describe('the query language', () => {
  test.each([
    ['chỉ đạo', { phrases: ['chỉ đạo'], words: ['chi\u0309', 'đao\u0323'], quoted: [], without: [] }],
    ['  chỉ   đạo ', { phrases: ['chỉ đạo'], words: ['chi\u0309', 'đao\u0323'], quoted: [], without: [] }],
    ['"chỉ đạo"', { phrases: ['chỉ đạo'], words: [], quoted: ['chỉ đạo'], without: [] }],
    ['“chỉ đạo” sở', { phrases: ['chỉ đạo', 'sở'], words: ['sơ\u0309'], quoted: ['chỉ đạo'], without: [] }],
    ['sở -trường', { phrases: ['sở'], words: [], quoted: [], without: ['trường'] }],
    [
      'sở y -"trường học" tế',
      { phrases: ['sở y tế'], words: ['sơ\u0309', 'y', 'tê\u0301'], quoted: [], without: ['trường học'] },
    ],
    ['chợ', { phrases: ['chợ'], words: [], quoted: [], without: [] }],
    ['"chỉ đạo', { phrases: ['chỉ đạo'], words: [], quoted: ['chỉ đạo'], without: [] }],
  ])('%j', (query, expected) => {
    expect(shape(query)).toEqual(expected);
  });

  test.each([
    ['Covid-19', 'a dash inside a word'],
    ['Covid -19', 'a dash before a figure'],
    ['kinh tế - xã hội', 'a dash between words'],
    ['- tăng cường', 'the dash of a list'],
    ['-tăng cường', 'the dash of a list without a space'],
  ])('%j leaves nothing out: %s', (query) => {
    expect(shape(query).without).toEqual([]);
  });

  test.each(['', '   ', '"', '- …', '!?'])('%j asks for nothing', (query) => {
    expect(shape(query)).toEqual({ phrases: [], words: [], quoted: [], without: [] });
  });
});

test('a whole number is one name: its parts are not looked for by themselves', () => {
  expect(planOf('17/CT-UBND', tables).words).toEqual([]);
  expect(planOf('17/CT-UBND Lai Châu', tables).words).not.toEqual([]);
  expect(planOf('29 tháng 7', tables).words).toEqual([]);
  expect(planOf('họp ngày 29 tháng 7', tables).words).not.toEqual([]);
});

describe('tones', () => {
  test('count for the whole query where it has any, and for what is left out by itself', () => {
    const plan = planOf('xe cứu thương -chot', tables);
    expect(plan.phrases.every(({ toned }) => toned)).toBe(true);
    expect(plan.without[0]?.toned).toBe(false);
    expect(planOf('xe cuu thuong', tables).phrases[0]?.toned).toBe(false);
  });
});

describe('other ways to write a query', () => {
  test.each([
    ['UBND tỉnh', ['Ủy ban nhân dân tỉnh']],
    ['ubnd', ['Ủy ban nhân dân']],
    ['uỷ ban nhân dân xã', ['UBND xã']],
    ['uy ban nhan dan', ['UBND']],
    ['ủy ban', []],
    ['4 tại chỗ', []],
    ['17/CT-UBND', []],
  ])('%j → %j', (query, variants) => {
    expect(planOf(query, tables).variants.map(({ text }) => text)).toEqual(variants);
  });

  test.each([
    ['bốn tại chỗ', ['4 tại chỗ']],
    ['phuong cham bon tai cho', ['phuong cham 4 tại chỗ']],
    ['phương châm bon tai cho', []],
    ['4 tai cho', []],
    ['04 tại chỗ', []],
    ['ba tại chỗ', []],
    ['bốn tại chợ', []],
    ['bón tại chỗ', []],
  ])('a number in words is its figure: %j → %j', (query, variants) => {
    const terms = { types: [], synonyms: [['4 tại chỗ']] };
    expect(planOf(query, terms).variants.map(({ text }) => text)).toEqual(variants);
  });

  test('around a form that is put into a query without tones, any tones will do', () => {
    const toned = (query: string) =>
      planOf(query, { types: [], synonyms: [['4 tại chỗ']] }).variants.map((phrase) => phrase.toned);
    expect([toned('phuong cham bon tai cho'), toned('bon tai cho')]).toEqual([[false], [true]]);
  });

  test('can be switched off', () => {
    expect(planOf('UBND tỉnh', tables, false).variants).toEqual([]);
  });
});
