import { expect, test } from 'vitest';
import { withoutRunning, type PageRows } from './running-rows.ts';

/** Pages 800 points high: rows above, in the middle, below. */
const pagesOf = (...pages: [above: string, middle: string, below: string][]): PageRows[] =>
  pages.map((texts, i) => ({
    page: i + 1,
    height: 800,
    rows: [30, 400, 780].flatMap((y, k) =>
      texts[k] ? [{ y, size: 12, parts: [{ text: texts[k], x: 0, end: 50 }] }] : [],
    ),
  }));
const left = (pages: PageRows[]): string[][] =>
  withoutRunning(pages).pages.map(({ rows }) => rows.map(({ parts }) => parts[0]?.text ?? ''));

test.each<[string, PageRows[], string[][]]>([
  ['numbers that count the pages', pagesOf(['', 'a', ''], ['2', 'b', ''], ['3', 'c', '']), [['a'], ['b'], ['c']]],
  ['numbers of pages cut out of a book', pagesOf(['', 'a', '17'], ['', 'b', '18']), [['a'], ['b']]],
  ['in words and of how many', pagesOf(['', 'a', 'Trang 1/2'], ['', 'b', 'Trang 2/2']), [['a'], ['b']]],
  ['one number that is the page’s own', pagesOf(['', 'a', ''], ['- 2 -', 'b', '']), [['a'], ['b']]],
  [
    'words on every page, whatever numbers are in them',
    pagesOf(['', 'a', 'LawSoft 1'], ['', 'b', 'LawSoft 2'], ['', 'c', 'LawSoft 3']),
    [['a'], ['b'], ['c']],
  ],
  [
    'a stamp on every page stays once',
    pagesOf(['MẬT', 'a', ''], ['MẬT', 'b', ''], ['MẬT', 'c', '']),
    [['MẬT', 'a'], ['b'], ['c']],
  ],
  [
    'near miss: a number that is not the page’s, where others count',
    pagesOf(['1', 'a', ''], ['2', 'b', ''], ['3', 'c', ''], ['2024', 'd', '']),
    [['a'], ['b'], ['c'], ['2024', 'd']],
  ],
  [
    'near miss: numbers of which few count',
    pagesOf(['1', 'a', ''], ['2', 'b', ''], ['7', 'c', ''], ['9', 'd', ''], ['20', 'e', '']),
    [
      ['1', 'a'],
      ['2', 'b'],
      ['7', 'c'],
      ['9', 'd'],
      ['20', 'e'],
    ],
  ],
  ['near miss: a number that does not count', pagesOf(['', 'a', ''], ['2024', 'b', '']), [['a'], ['2024', 'b']]],
  ['near miss: a number in the middle', pagesOf(['', '1', ''], ['', '2', '']), [['1'], ['2']]],
  [
    'near miss: words on two pages',
    pagesOf(['', 'a', 'Phụ lục'], ['', 'b', 'Phụ lục']),
    [
      ['a', 'Phụ lục'],
      ['b', 'Phụ lục'],
    ],
  ],
  ['near miss: a single page', pagesOf(['1', 'a', '']), [['1', 'a']]],
])('%s', (_, pages, rows) => {
  expect(left(pages)).toEqual(rows);
});

test('what was left out is told', () => {
  const { numbers, words } = withoutRunning(
    pagesOf(['1', 'a', 'Công báo'], ['2', 'b', 'Công báo'], ['3', 'c', 'Công báo']),
  );
  expect([numbers, words]).toEqual([3, ['Công báo']]);
});
