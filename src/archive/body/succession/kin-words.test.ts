import { expect, test } from 'vitest';
import type { BodyKin, KinStep } from './body-kin.ts';
import { kinByWay, todayWords, wayInWords } from './kin-words.ts';

const act = { type: 'Nghị định', number: '45/2025/NĐ-CP', date: '2025-02-28', article: 'Điều 8' };
const step = (given: Partial<KinStep> = {}): KinStep => ({
  how: 'merge',
  on: '2025-03-01',
  acts: [act],
  relation: null,
  note: null,
  ...given,
});
const kin = (name: string, ...steps: KinStep[]): BodyKin => ({
  name,
  level: 'province',
  unit: null,
  steps,
  same: false,
  ended: null,
});
const said = 'hợp nhất, sáp nhập từ 01/03/2025, theo Nghị định 45/2025/NĐ-CP ngày 28/02/2025, Điều 8';

test('each step of a way has its act, and what else is known comes after', () => {
  expect(wayInWords([step()])).toBe(`${said}.`);
  expect(wayInWords([step(), step({ how: 'unit', on: null, acts: [], relation: 'part', note: 'Ghi chú.' })])).toBe(
    `${said}; rồi theo đơn vị hành chính, một phần. Ghi chú.`,
  );
});

test('bodies of one way are listed together, those of another apart', () => {
  const groups = kinByWay([kin('A', step()), kin('B', step({ how: 'rename' })), kin('C', step())]);
  expect(groups.map(({ kin: own }) => own.map(({ name }) => name))).toEqual([['A', 'C'], ['B']]);
});

test('work that went to several is “chia cho”; one heir, or several by a merger, is “nay là”', () => {
  const rest = { former: [], ended: null, began: null, territory: [] };
  const split = step({ how: 'split' });
  expect(todayWords({ ...rest, today: [kin('A', split), kin('B', split)] })).toBe('nay chia cho');
  expect(todayWords({ ...rest, today: [kin('A', split)] })).toBe('nay là');
  expect(todayWords({ ...rest, today: [kin('A', step()), kin('B', step())] })).toBe('nay là');
});
