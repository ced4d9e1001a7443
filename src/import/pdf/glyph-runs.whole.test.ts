import { expect, test } from 'vitest';
import { importFile } from '../import-file.ts';
import { pdfOf } from './pdf.fixture.ts';

const textOf = async (operators: string): Promise<string> => {
  const outcome = await importFile(pdfOf([{ content: `BT /F1 12 Tf 85 700 Td ${operators} ET\n` }]), 'a.pdf');
  return outcome.ok ? new TextDecoder().decode(outcome.imported.bytes).trimEnd() : outcome.fault.message;
};

// Widths of Helvetica, in thousandths: U 722, y 500, b, a, n 556, a space 278.
test.each([
  ['a letter that is set later, into the hole', '[(Uy b) -556 (n)] TJ 1 0 0 1 109.672 700 Tm (a) Tj', 'Uy ban'],
  [
    'two letters, the last first',
    '[(U) -500 ( b) -556 (n)] TJ 1 0 0 1 109.672 700 Tm (a) Tj 1 0 0 1 93.664 700 Tm (y) Tj',
    'Uy ban',
  ],
  ['a hole in narrow letters', '50 Tz [(Uy b) -556 (n)] TJ 1 0 0 1 97.336 700 Tm (a) Tj', 'Uy ban'],
  ['a hole where letters are set apart', '1 Tc [(Uy b) -639.33 (n)] TJ 1 0 0 1 113.672 700 Tm (a) Tj', 'Uy ban'],
  ['a space that is only room', '[(Uy) -278 (ban)] TJ', 'Uy ban'],
  ['near miss: kerning is no space', '[(U) 80 (y b) -60 (an)] TJ', 'Uy ban'],
  ['near miss: letters set apart are one word', '2 Tc (Uy ban) Tj', 'Uy ban'],
  ['near miss: wide spaces are one space', '12 Tw (Uy ban) Tj', 'Uy ban'],
  ['words set from the start of the line', '(Uy) Tj 18 0 Td (ban) Tj', 'Uy ban'],
  ['the next line', '14 TL (Uy ban nhan dan) Tj T* (huyen) Tj', 'Uy ban nhan dan huyen'],
  [
    'a line below by its leading',
    '(Uy ban nhan dan) Tj 0 -14 TD (huyen) Tj T* (Tam Duong) Tj',
    'Uy ban nhan dan huyen Tam Duong',
  ],
])('%s', async (_, operators, text) => {
  expect((await textOf(operators)).replace(/\n+/g, ' ')).toBe(text);
});
