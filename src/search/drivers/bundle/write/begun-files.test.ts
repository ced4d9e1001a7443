/** What is typed of a name finds it in the blocks that the reader would ask for. */
import { expect, test } from 'vitest';
import { fnv1a } from '../../../../ground/fnv1a.ts';
import { itemAt } from '../../../../ground/expected.ts';
import { withoutLevels, wordsOfName } from '../../../plan/begun-words.ts';
import { bestKey, blocksOf, MOST_BLOCKS } from '../begun.ts';
import { bodyFiles } from './begun-files.ts';

const heads = [
  'Ủy ban nhân dân xã',
  'Ủy ban nhân dân huyện',
  'Hội đồng nhân dân xã',
  'Sở Y tế tỉnh',
  'Sở Giao thông vận tải tỉnh',
];
const places = Array.from({ length: 400 }, (_, n) => `${'aăâbcdđe'.charAt(n % 8)}n ${'klmno'.charAt(n % 5)}i ${n}`);
const names = heads.flatMap((head) => places.map((place) => `${head} ${place}`));
const wheres = ['huyện Tam Đường, tỉnh Lai Châu · trước ngày 01/7/2025'];
const bodies = {
  short: [],
  wheres,
  pages: [],
  rows: names.map((name, n) => [`b-${n}`, name, n % 2 ? 0 : -1, 1, 0, 0] as const),
};
const files = bodyFiles(bodies);

/**
 * As the reader does: the names in the blocks of what is typed, or the best where these are many.
 */
const look = (typed: string): { readonly names: readonly string[]; readonly isCut: boolean } => {
  const text = wordsOfName(typed).join(' ');
  const blocks = blocksOf(files.starts, text);
  const isCut = blocks.length > MOST_BLOCKS;
  const best = itemAt(files.best, fnv1a(bestKey(text)) % files.best.length)[bestKey(text)];
  const parts = isCut ? (best ? [best] : []) : blocks.map((block) => itemAt(files.blocks, block));
  return { names: parts.flatMap(({ rows }) => rows.map(([, name]) => name)), isCut };
};

test('each name is found by all of it, without levels, with the places around it, and by its last letters', () => {
  const missing = names.filter(
    (name, n) =>
      ![
        name,
        withoutLevels(wordsOfName(name)).join(' '),
        ...(n % 2 ? [`${name} Lai Châu`, `${name} huyện Tam`] : []),
      ].every((typed) => look(typed).names.includes(name)),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['Ủy ban nhân dân xã', true],
  ['uy ban nhan', true],
  ['Ủy ban nhân dân xã ăn ki 41', false],
  ['giao thong van tai an ki 0', false],
])('of %j there are more than are listed: %s', (typed, isCut) => {
  const found = look(typed);
  expect(found.isCut).toBe(isCut);
  expect(found.names.length).toBeGreaterThan(0);
});

test('what no name begins with is not found', () => {
  const { names, isCut } = look('ban nhân dân xã ăn ki 41 xa');
  expect([names.filter((name) => name.includes(' 41 xa')), isCut]).toEqual([[], false]);
});

test('one body more changes a block or two for each of its forms, and moves none', () => {
  const more = bodyFiles({ ...bodies, rows: [...bodies.rows, ['b-new', 'Ủy ban nhân dân xã Búng Lao', -1, 0, 0, 0]] });
  const before = new Set(files.blocks.map((block) => JSON.stringify(block)));
  expect(more.blocks.filter((block) => !before.has(JSON.stringify(block))).length).toBeLessThanOrEqual(6);
});
