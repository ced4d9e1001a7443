import { expect, test } from 'vitest';
import { mergeTable } from './merge-table.ts';

const table = (...rows: string[]): string => rows.map((row) => `${row}\n`).join('');
const base = table('# Bảng.', '- { name: A }', '- { name: B }', '', '# Sau.', '- { name: C }');

test.each([
  [
    'rows that both added at the end',
    base + '- { name: Của ta }\n',
    base + '- { name: Mới }\n',
    table(
      '# Bảng.',
      '- { name: A }',
      '- { name: B }',
      '',
      '# Sau.',
      '- { name: C }',
      '- { name: Của ta }',
      '- { name: Mới }',
    ),
    [],
  ],
  [
    'a row in the middle, where the row before it changed',
    base.replace('- { name: B }\n', '- { name: B }\n- { name: Của ta }\n'),
    base.replace('name: B', 'name: B2'),
    table('# Bảng.', '- { name: A }', '- { name: Của ta }', '- { name: B2 }', '', '# Sau.', '- { name: C }'),
    [],
  ],
  [
    'a row that the office changed and the program did not',
    base.replace('name: B', 'name: B của ta'),
    base + '- { name: Mới }\n',
    table('# Bảng.', '- { name: A }', '- { name: B của ta }', '', '# Sau.', '- { name: C }', '- { name: Mới }'),
    [],
  ],
  [
    'a row that the office took out',
    base.replace('- { name: A }\n', ''),
    base + '- { name: Mới }\n',
    table('# Bảng.', '- { name: B }', '', '# Sau.', '- { name: C }', '- { name: Mới }'),
    [],
  ],
  [
    'a row that both changed: both are there, and it is said',
    base.replace('name: B', 'name: B của ta'),
    base.replace('name: B', 'name: B mới'),
    table('# Bảng.', '- { name: A }', '- { name: B của ta }', '- { name: B mới }', '', '# Sau.', '- { name: C }'),
    ['- { name: B }'],
  ],
  [
    'near miss: a row that both took out is no row that both changed',
    base.replace('- { name: B }\n', ''),
    base.replace('- { name: B }\n', ''),
    table('# Bảng.', '- { name: A }', '', '# Sau.', '- { name: C }'),
    [],
  ],
])('%s', (_, mine, next, merged, both) => {
  const result = mergeTable(base, mine, next);
  expect(result.text).toBe(merged);
  expect(result.both).toEqual(both);
  expect(mergeTable(base, result.text, next).text).toBe(merged);
});

test('a row of several lines is one row', () => {
  const long = '- kind: A\n  fields:\n    - { name: x }\n';
  const mine = long.replace('name: x', 'name: y');
  expect(mergeTable(long, mine, `${long}- kind: B\n`).text).toBe(`${mine}- kind: B\n`);
});
