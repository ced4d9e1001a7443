import { expect, test } from 'vitest';
import { costBetween, costOf, secondsOf } from './process-tree.ts';

test.each([
  ['00:00:07', 7],
  ['01:02:03', 3723],
  ['2-00:00:01', 172_801],
  ['1:05', 65],
  ['0:12.50', 12.5],
])('ps prints %s for %d seconds', (printed, seconds) => {
  expect(secondsOf(printed)).toBe(seconds);
});

const looks = [
  { at: 1000, processor: 1, memory: 5 },
  { at: 2000, processor: 2, memory: 9 },
  { at: 4000, processor: 5, memory: 7 },
];

test.each([
  ['all of it', 0, Infinity, { seconds: 3, processor: 4, memory: 9 }],
  ['its end', 2000, Infinity, { seconds: 2, processor: 3, memory: 9 }],
  ['a stage that never began', Infinity, Infinity, { seconds: 0, processor: 0, memory: 0 }],
])('the cost of %s', (_, from, until, cost) => {
  expect(costBetween(looks, from, until)).toEqual(cost);
});

test('a command is told in the stages that it says it has reached', async () => {
  const script = "console.log('first'); setTimeout(() => console.log('second'), 300); setTimeout(() => {}, 600)";
  const stages = [
    { name: 'start' },
    { name: 'one', says: 'first' },
    { name: 'two', says: 'second' },
    { name: 'never', says: 'third' },
  ];
  const cost = await costOf(process.execPath, ['-e', script], { stages });
  expect(cost.status).toBe(0);
  const reached = stages.map(({ name }) => (cost.stages.get(name)?.seconds ?? 0) > 0);
  expect(reached).toEqual([true, true, true, false]);
  const sum = [...cost.stages.values()].reduce((all, { seconds }) => all + seconds, 0);
  expect(sum).toBeCloseTo(cost.seconds, 1);
});
