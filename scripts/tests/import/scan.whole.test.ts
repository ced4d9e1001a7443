import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFixtures, measured, printedFields } from './measure.ts';

test('a scan askew, with noise and a seal, at 150 dpi: few letters wrong, no value wrong that is certain', async () => {
  const name = 'cong-van';
  const { imported, text, fields, doubted, errorRate } = await measured(
    join(importFixtures, 'quet-cong-van.jpg'),
    name,
  );
  expect(imported.kind).toBe('scan');
  // Measured: 0.028, half of it a stamp in a box that stands elsewhere.
  expect(errorRate).toBeLessThan(0.05);
  const wrong = Object.entries(printedFields[name] ?? {}).filter(
    ([field, printed]) => JSON.stringify(fields[field]) !== JSON.stringify(printed),
  );
  expect(wrong.filter(([field]) => !(doubted as readonly string[]).includes(field))).toEqual([]);
  // The seal over the signature is no words, and the two sides of the head are apart.
  expect(text).toContain('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC');
  expect(text.indexOf('Số: 1203/SYT-NVY')).toBeLessThan(text.indexOf('CỘNG HÒA'));
  const lines = text.split('\n');
  for (const { line, column, word } of imported.unsure)
    expect(lines[line - 1]?.startsWith(word, column - 1)).toBe(true);
  expect(imported.recognised).toEqual({ engine: expect.stringContaining('tesseract.js 7.0.0'), pages: 1 });
});
