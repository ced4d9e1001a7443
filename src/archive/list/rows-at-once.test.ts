import { expect, test } from 'vitest';
import { rowsAtOnce } from './rows-at-once.ts';

const rows = (count: number, height = 100): readonly number[] => Array.from({ length: count }, () => height);

test.each<[string, readonly (readonly number[])[], number, readonly number[]]>([
  ['what has room is shown', [rows(3), rows(2)], 1000, [3, 2]],
  ['a short section leaves its room to a long one', [rows(1), rows(20)], 500, [1, 4]],
  ['a long section does not take the room of those after it', [rows(20), rows(20), rows(20)], 600, [2, 2, 2]],
  ['higher rows use more room', [rows(20, 300), rows(20, 100)], 800, [2, 2]],
  ['one high row does not take the room of low ones beside it', [[100, 900, 100], rows(3)], 600, [1, 3]],
  ['rows keep their order: what follows a row without room waits too', [[100, 900, 100]], 600, [1]],
  ['no section shows more than eight', [rows(40)], 100_000, [8]],
  ['a section without rows has none', [rows(0), rows(4)], 300, [0, 3]],
  ['without room nothing is shown', [rows(4), rows(4)], 0, [0, 0]],
  ['less than no room is no room', [rows(4)], -500, [0]],
  ['a row that does not fit gives way to a lower one', [rows(4, 500), rows(4, 100)], 300, [0, 3]],
  ['a page without sections', [], 1000, []],
])('%s', (_, sections, room, shown) => {
  expect(rowsAtOnce(sections, room)).toEqual(shown);
});

test('what is shown never needs more than the room', () => {
  for (let room = 0; room < 4000; room += 170) {
    const sections = [rows(12, 300), rows(40, 170), [420, 90, 420]];
    const used = rowsAtOnce(sections, room)
      .flatMap((n, at) => sections[at]?.slice(0, n) ?? [])
      .reduce((sum, height) => sum + height, 0);
    expect(used).toBeLessThanOrEqual(room);
  }
});
