import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';

const measured = (of: (texts: number) => number, ...sizes: readonly number[]) =>
  sizes.map((texts) => ({ texts, value: of(texts) }));

test('what grows in proportion goes on so, by both ways', () => {
  const growth = growthOf(measured((texts) => texts * 18, 1000, 10_000));
  expect(growth?.exponent).toBeCloseTo(1);
  expect(growth?.fixed).toBeCloseTo(0);
  expect(growth?.at(30_000).map(Math.round)).toEqual([540_000, 540_000]);
});

test('a fixed part is told from the share of a text', () => {
  const growth = growthOf(measured((texts) => 700 + texts * 0.1, 1000, 10_000));
  expect([growth?.fixed, growth?.each].map((of) => of?.toFixed(2))).toEqual(['700.00', '0.10']);
  const [least, most] = growth?.at(100_000) ?? [];
  expect(most).toBeCloseTo(10_700);
  expect(least).toBeLessThan(10_700);
});

test('what speeds up is no less than the line says', () => {
  const growth = growthOf(measured((texts) => texts ** 1.3, 1000, 10_000));
  expect(growth?.exponent).toBeCloseTo(1.3);
  const [least, most] = growth?.at(30_000) ?? [];
  expect(most).toBeCloseTo(30_000 ** 1.3, 3);
  expect(least).toBeLessThan(30_000 ** 1.3);
});

test('the two largest sizes count, in whatever order they were measured', () => {
  const growth = growthOf([
    { texts: 3000, value: 30 },
    { texts: 10, value: 900 },
    { texts: 1000, value: 10 },
  ]);
  expect(growth?.each).toBeCloseTo(0.01);
});

test.each([
  ['one size', [{ texts: 1000, value: 5 }]],
  ['one size twice', measured(() => 5, 1000, 1000)],
  ['nothing', []],
  ['nothing measured at a size', measured((texts) => (texts > 1000 ? 5 : 0), 1000, 3000)],
])('%s: there is no growth to tell', (_, values) => {
  expect(growthOf(values)).toBeNull();
});
