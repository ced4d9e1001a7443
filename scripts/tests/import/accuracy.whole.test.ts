import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFile } from '../../../src/import/import-file.ts';
import { importFixtures, measured, printedFields } from './measure.ts';

const names = Object.keys(printedFields);

test.each(names)('%s.docx: every field, every character and every line', async (name) => {
  const { text, fields } = await measured(join(importFixtures, `${name}.docx`), name);
  expect(fields).toEqual(printedFields[name]);
  expect(text).toBe(readFileSync(join(importFixtures, `${name}.txt`), 'utf8'));
});

test.each(names)('%s.pdf: every field, and no character but in another order', async (name) => {
  const { text, fields, errorRate } = await measured(join(importFixtures, `${name}.pdf`), name);
  expect(fields).toEqual(printedFields[name]);
  // A box stands where it is printed, which may be before the words that it hangs on.
  expect(errorRate).toBeLessThan(0.02);
  const letters = (words: string): string => [...words.replace(/\s/g, '')].sort().join('');
  expect(letters(text)).toBe(letters(readFileSync(join(importFixtures, `${name}.txt`), 'utf8')));
});

test.each(names)('%s.doc: every field, and what is printed but for a stamp in a box', async (name) => {
  const { text, fields, errorRate } = await measured(join(importFixtures, `${name}.doc`), name);
  expect(fields).toEqual(printedFields[name]);
  // LibreOffice writes a dash of a list as a hyphen; the stamp comes last.
  expect(errorRate).toBeLessThan(0.025);
  const truth = readFileSync(join(importFixtures, `${name}.txt`), 'utf8');
  if (name !== 'cong-van') expect(text).toBe(truth);
});

test('an old Word file in fonts from before Unicode', async () => {
  const outcome = await importFile(new Uint8Array(readFileSync(join(importFixtures, 'phong-cu.doc'))), 'phong-cu.doc');
  expect(outcome.ok && new TextDecoder().decode(outcome.imported.bytes)).toBe(
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\n' +
      'Cộng hòa xã hội chủ nghĩa Việt Nam, Uỷ ban nhân dân tỉnh\n\nĐã là Unicode\n',
  );
});

test('what Word keeps beside the text is told', async () => {
  const { imported } = await measured(join(importFixtures, 'cong-van.docx'), 'cong-van');
  expect(imported.notes.map(({ message }) => message)).toEqual([
    expect.stringContaining('1 chỗ thêm vào'),
    expect.stringContaining('3 chỗ xóa'),
    expect.stringContaining('2 từ được đặt ẩn'),
    expect.stringContaining('1 ghi chú bên lề'),
    expect.stringContaining('khung riêng'),
  ]);
});
