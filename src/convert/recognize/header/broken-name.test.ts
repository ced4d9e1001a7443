import { expect, test } from 'vitest';
import type { Outline } from '../../model.ts';
import { brokenName } from './broken-name.ts';
import type { HeaderLine } from './header-lines.ts';

/** The name that the last line of a text ends, if it is broken over two lines. */
function nameIn(...lines: readonly string[]): string | null {
  const meant = lines.join('\n');
  let start = 0;
  const read: HeaderLine[] = [];
  for (const text of lines) {
    if (text !== '') read.push({ text, start, end: start + text.length } as HeaderLine);
    start += text.length + 1;
  }
  return brokenName({ source: { meant } } as Outline, read, read.length - 1)?.name ?? null;
}

test.each([
  ['after two syllables', ['Nguyễn Thị', 'Thanh Vân'], 'Nguyễn Thị Thanh Vân'],
  ['in capitals', ['NGUYỄN ĐỨC', 'THÀNH'], 'Nguyễn Đức Thành'],
  ['after the family name, with a line between', ['Nguyễn', '', 'Văn Thành'], 'Nguyễn Văn Thành'],
])('a name that is broken %s', (_, lines, name) => {
  expect(nameIn(...lines)).toBe(name);
});

test.each([
  ['one name printed twice', ['Tô Lâm', 'Tô Lâm']],
  ['two names of three syllables', ['Nguyễn Văn An', 'Trần Văn Bình']],
  ['an office above a name', ['CHỦ TỊCH', 'Nguyễn Văn An']],
  ['small letters', ['nguyễn thị', 'thanh vân']],
  ['other words before the name', ['Nguyễn Thị, Bí thư', 'Thanh Vân']],
  ['figures', ['Nguyễn Thị', 'Vân 2']],
  ['a line between two syllables and the rest', ['Nguyễn Thị', '', 'Thanh Vân']],
  ['two lines after the family name', ['Nguyễn', '', '', 'Văn Thành']],
  ['the only line', ['Thanh Vân']],
])('near miss: %s', (_, lines) => {
  expect(nameIn(...lines)).toBeNull();
});

test('a name whose halves other words part is none', () => {
  const lines = [
    { text: 'Nguyễn Thị', start: 0, end: 10 },
    { text: 'Thanh Vân', start: 14, end: 23 },
  ] as unknown as HeaderLine[];
  const outline = (between: string) => ({ source: { meant: `Nguyễn Thị${between}Thanh Vân` } }) as Outline;
  expect(brokenName(outline('\n & '), lines, 1)).toBeNull();
  expect(brokenName(outline('\n   '), lines, 1)?.name).toBe('Nguyễn Thị Thanh Vân');
});
