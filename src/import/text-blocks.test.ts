import { expect, test } from 'vitest';
import { importedText, type TextBlock } from './text-blocks.ts';

const laid = (...blocks: TextBlock[]) => {
  const outcome = importedText('scan', blocks, []);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return { ...outcome.imported, text: new TextDecoder().decode(outcome.imported.bytes) };
};

test('a blank line is between blocks, none before one that follows or that has no words', () => {
  expect(
    laid({ lines: ['a', '', 'b'] }, { lines: [' '] }, { lines: ['c'], follows: true }, { lines: ['d'] }).text,
  ).toBe('a\nb\nc\n\nd\n');
});

test('notes and pages have the lines of the text', () => {
  const { notes, pages } = laid(
    { lines: ['a'], page: 1, notes: [{ weight: 'told', message: 'một' }] },
    {
      lines: ['', 'b', 'c'],
      page: 2,
      notes: [{ weight: 'check', message: 'hai', page: 2 }],
    },
    { lines: [''], notes: [{ weight: 'lost', message: 'ba' }] },
  );
  expect(notes).toEqual([
    { line: 1, page: null, weight: 'told', message: 'một' },
    { line: 3, page: 2, weight: 'check', message: 'hai' },
    { line: 4, page: null, weight: 'lost', message: 'ba' },
  ]);
  expect(pages).toEqual([
    { page: 1, line: 1 },
    { page: 2, line: 3 },
  ]);
});

test('letters of an old coding without the name of a font are decoded where the text bears it out', () => {
  const lines = ['Céng hßa x· héi chñ nghÜa ViÖt Nam', '§éc lËp - Tù do - H¹nh phóc', 'Uû ban nh©n d©n tØnh'];
  const { text, notes } = laid({ lines });
  expect(text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\nUỷ ban nhân dân tỉnh\n');
  expect(notes).toEqual([{ line: null, page: null, weight: 'check', message: expect.stringContaining('TCVN3') }]);
});

test('near miss: Unicode stays, and so does what is in part of another coding', () => {
  expect(laid({ lines: ['Ủy ban nhân dân tỉnh'] }).notes).toEqual([]);
  expect(laid({ lines: ['Ủy ban nhân dân tỉnh', 'Céng hßa'] }).text).toContain('Céng hßa');
});
