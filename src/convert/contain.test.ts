import { expect, test } from 'vitest';
import { withoutCulprits } from './contain.ts';

/** Work on all numbers together that fails where it is given any of `bad`; counts its runs. */
function workThatFailsFor(...bad: number[]) {
  let runs = 0;
  const run = (items: readonly number[]): number => {
    runs += 1;
    const found = items.find((item) => bad.includes(item));
    if (found !== undefined) throw new Error(`${found}`);
    return items.reduce((sum, item) => sum + item, 0);
  };
  return { run, runs: () => runs };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

test.each([
  ['none', 8, []],
  ['the first', 8, [1]],
  ['the last', 8, [8]],
  ['two neighbours', 8, [4, 5]],
  ['two far apart', 9, [1, 9]],
  ['the only one', 1, [1]],
  ['all', 5, [1, 2, 3, 4, 5]],
])('what is thrown for %s of %i items costs only them', (_, count, bad) => {
  const { result, culprits } = withoutCulprits(upTo(count), workThatFailsFor(...bad).run);
  expect([...culprits.keys()]).toEqual(bad);
  expect([...culprits.values()].map(String)).toEqual(bad.map((item) => `Error: ${item}`));
  expect(result).toBe(
    upTo(count)
      .filter((item) => !bad.includes(item))
      .reduce((sum, item) => sum + item, 0),
  );
});

test('nothing to work on is worked on too', () => {
  expect(withoutCulprits([], (items) => items.length)).toEqual({ result: 0, culprits: new Map() });
});

test('items that fail only together: the later one is left out', () => {
  const run = (items: readonly string[]): string => {
    if (items.includes('b') && items.includes('d')) throw new Error('together');
    return items.join('');
  };
  const { result, culprits } = withoutCulprits(['a', 'b', 'c', 'd', 'e'], run);
  expect([result, ...culprits.keys()]).toEqual(['abce', 'd']);
});

test('without a culprit the work runs once; with one among a thousand, some twenty times', () => {
  const sound = workThatFailsFor();
  withoutCulprits(upTo(1000), sound.run);
  expect(sound.runs()).toBe(1);
  const failing = workThatFailsFor(700);
  withoutCulprits(upTo(1000), failing.run);
  expect(failing.runs()).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(1000)) + 2);
});

test('work that fails for nothing at all is a fault of its own', () => {
  const run = (): never => {
    throw new Error('always');
  };
  expect(() => withoutCulprits([], run)).toThrow('always');
  expect(() => withoutCulprits([1, 2], run)).toThrow('always');
});
