import { describe, expect, it } from 'vitest';
import { nearestTests } from './nearest-tests.ts';

/** A house of four floors: `unit` is used by `stage`, that by `order`, and each has tests. */
const imports = new Map([
  ['src/unit.ts', []],
  ['src/stage.ts', ['src/unit.ts', 'zod']],
  ['src/alone.ts', ['src/unit.ts']],
  ['src/order.ts', ['src/stage.ts', 'src/far.ts']],
  ['src/far.ts', []],
  ['src/unit.test.ts', ['src/unit.ts']],
  ['src/unit.whole.test.ts', ['src/unit.ts']],
  ['src/page.browser.test.ts', ['src/unit.ts']],
  ['src/stage.test.ts', ['src/stage.ts', 'src/text.fixture.ts']],
  ['src/order-b.test.ts', ['src/order.ts', 'src/unit.ts']],
  ['src/order-a.test.ts', ['src/order.ts']],
  ['src/order-c.test.ts', ['src/order.ts']],
]);

const NEAR = ['order-b', 'unit', 'stage'];

describe('the tests that judge a file', () => {
  it.each([
    ['its own first, then those of its callers', 'src/unit.ts', 3, ['order-b', 'unit', 'stage']],
    ['all of its own, even where they are more', 'src/unit.ts', 1, ['order-b', 'unit']],
    ['none of a floor that has too many', 'src/unit.ts', 4, ['order-b', 'unit', 'stage']],
    ['none twice, on however many ways it reaches the file', 'src/unit.ts', 9, [...NEAR, 'order-a', 'order-c']],
    ['some of the only floor that has any', 'src/far.ts', 1, ['order-a']],
    ['none for a file that no test reaches', 'src/alone.ts', 6, []],
    ['none for a file that there is not', 'src/absent.ts', 6, []],
  ])('%s', (_, file, enough, expected) => {
    expect(nearestTests(file, imports, enough)).toEqual(expected.map((name) => `src/${name}.test.ts`));
  });

  it.each([
    ['that only the tests of everything reach', 'src/far.ts', []],
    ['whose own tests are more', 'src/unit.ts', ['order-b', 'unit']],
  ])('where others are about it: a file %s', (_, file, expected) => {
    expect(nearestTests(file, imports, 1, 0)).toEqual(expected.map((name) => `src/${name}.test.ts`));
  });

  it('ends where imports make a circle', () => {
    const circle = new Map([
      ['src/a.ts', ['src/b.ts']],
      ['src/b.ts', ['src/a.ts']],
      ['src/b.test.ts', ['src/b.ts']],
    ]);
    expect(nearestTests('src/a.ts', circle, 6)).toEqual(['src/b.test.ts']);
  });
});
