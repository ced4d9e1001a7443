import { expect, test } from 'vitest';
import { unfolded } from './thread.ts';

const section = (anchor: string, count: number) => ({ anchor, name: anchor, count });

test.each([
  ['a long text has all of them open', 200, [true, true, true]],
  ['a shorter one those that fit, whatever does not fit before them', 24, [true, false, true]],
  ['a very short one none', 8, [false, false, false]],
])('%s', (_, lines, open) => {
  const threads = [section('dia-phuong', 2), section('mang-luoi', 30), section('thuat-ngu', 4)];
  expect(unfolded(threads, lines).map((thread) => thread.open)).toEqual(open);
});

test('a section counts with the rows that it shows at first, not with all it has', () => {
  expect(unfolded([section('vien-dan', 900)], 30)[0]?.open).toBe(true);
});

test('however long a text is, what is open beneath it has an end on a phone', () => {
  const threads = ['dia-phuong', 'vien-dan', 'nhiem-vu', 'thuat-ngu', 'thoi-han'].map((anchor) => section(anchor, 40));
  expect(unfolded(threads, 100_000).map(({ open }) => open)).toEqual([true, true, false, false, false]);
});
