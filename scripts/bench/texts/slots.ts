/**
 * What differs from one document to the next — days, numbers, places, persons — found in learnt
 * sentences and said anew for another document.
 */
import { integerBetween, pick, type Random } from '../random.ts';
import type { TextIdentity } from './identity.ts';
import * as persons from '../words/persons.ts';

/** A capitalised word of a name: `Krông`, `Đ’răh`, `H’Bơ`. */
const PROPER_NAME = String.raw`\p{Lu}[\p{L}’']*`;
const slotPatterns: readonly (readonly [RegExp, string])[] = [
  [/\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}/g, '⟨ngày⟩'],
  [/(?:(?:19|20)\d\d)(?!\d)/g, '⟨năm⟩'],
  [new RegExp(String.raw`(?<=đồng chí )${PROPER_NAME}(?: ${PROPER_NAME}){1,3}`, 'gu'), '⟨người⟩'],
  [new RegExp(String.raw`(?:xã|phường|thị trấn) ${PROPER_NAME}(?: ${PROPER_NAME}){0,2}`, 'gu'), '⟨xã⟩'],
  [new RegExp(String.raw`(?:huyện|quận|thị xã|thành phố) ${PROPER_NAME}(?: ${PROPER_NAME}){0,2}`, 'gu'), '⟨nơi⟩'],
  [new RegExp(String.raw`tỉnh ${PROPER_NAME}(?: ${PROPER_NAME}){0,2}`, 'gu'), '⟨tỉnh⟩'],
];

/** A sentence with its days, years, places and persons taken out, each as one word. */
export function withSlots(sentence: string): string {
  return slotPatterns.reduce((text, [pattern, slot]) => text.replaceAll(pattern, slot), sentence);
}

/**
 * Says a sentence with slots for a document: places near it, days near its day, other figures of
 * the same size.
 */
export function fillSlots(sentence: string, random: Random, of: TextIdentity): string {
  const values: Readonly<Record<string, () => string>> = {
    ngày: () => dayNear(random, of.day),
    năm: () => `${Number(of.day.slice(0, 4)) + integerBetween(random, -2, 1)}`,
    người: () => person(random),
    xã: () => pick(random, of.seat.near),
    nơi: () => of.seat.name,
    tỉnh: () => of.seat.province,
  };
  return sentence
    .replaceAll(/(?<![\p{L}\d/.,-])\d+(?![\p{L}\d/-]|[.,]\d)/gu, (figures) => otherFigures(random, figures))
    .replaceAll(/⟨(\p{L}+)⟩/gu, (whole, slot: string) => values[slot]?.() ?? whole);
}

/** A person's name. */
export function person(random: Random): string {
  return [persons.families, persons.middles, persons.givens].map((names) => pick(random, names)).join(' ');
}

/** A day within weeks of `day`, as running text prints it. */
export function dayNear(random: Random, day: string): string {
  const at = new Date(Date.parse(day) + integerBetween(random, -40, 60) * 86_400_000);
  return `${`${at.getUTCDate()}`.padStart(2, '0')}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`;
}

/** One digit may count the points of a list, and stays. */
function otherFigures(random: Random, figures: string): string {
  if (figures.length === 1) return figures;
  const first = figures.startsWith('0') ? '0' : `${integerBetween(random, 1, 9)}`;
  return `${first}${Array.from({ length: figures.length - 1 }, () => integerBetween(random, 0, 9)).join('')}`;
}
