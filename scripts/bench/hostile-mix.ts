/**
 * Pieces mixed by chance from the words of every table and pattern: what nobody thought of. The
 * same seed gives the same piece.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import { root } from '../root.ts';
import { integerBetween, pick, seeded } from './random.ts';

const SIGNS = [
  ', ',
  ' ',
  ' ',
  '; ',
  '. ',
  ': ',
  ' - ',
  ' – ',
  '/',
  ' và ',
  '\n',
  '\n- ',
  '\n1. ',
  '\na) ',
  ' | ',
  '| ',
  '(',
  ')',
  '“',
  '”',
  '*',
  '_',
  '…',
  '     ',
];
const FIGURES = [
  '1',
  '05',
  '12',
  '2021',
  '12/3/2021',
  'ngày 02 tháng 11 năm 2021',
  '15/QĐ-UBND',
  '12-CT/TU',
  '24/7',
  '5K',
  'I',
  'a',
];

/**
 * The words of the patterns and lists of the recognisers: every run of letters in their program
 * text outside of comments that has a letter of Vietnamese.
 */
const wordsOfPatterns = (): string[] => {
  const folder = join(root, 'src/convert');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
  const runs = texts.flatMap((text) => text.match(/\p{L}+(?: \p{L}+)*/gu) ?? []);
  return [...new Set(runs)].filter((run) => /[^\u0000-\u007f]/.test(run));
};

/** All words to mix, by table: terms, types, authorities, units, patterns, figures. */
export const hostileWords = ({ terms, types, issuers, gazetteer }: Knowledge): readonly (readonly string[])[] => [
  terms.flatMap(({ name, variants }) => [name, ...variants]),
  types.flatMap(({ name, abbreviations }) => [name, name.toUpperCase(), ...abbreviations]),
  issuers.flatMap(({ name, symbols }) => [name, name.toUpperCase(), ...symbols]),
  gazetteer.units.flatMap(({ name, type }) => [name, `${type} ${name}`]),
  wordsOfPatterns(),
  FIGURES,
];

/** A piece of two to six words and signs. */
export const hostileMix = (words: readonly (readonly string[])[], seed: number): string => {
  const random = seeded(seed);
  const parts = Array.from(
    { length: integerBetween(random, 2, 6) },
    () => pick(random, pick(random, words)) + pick(random, SIGNS),
  );
  return random() < 0.2 ? parts.join('').toUpperCase() : parts.join('');
};
