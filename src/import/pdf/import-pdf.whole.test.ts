import { expect, test } from 'vitest';
import { importFile } from '../import-file.ts';
import { pdfOf, setText } from './pdf.fixture.ts';

const imported = async (bytes: Uint8Array, options = {}) => {
  const outcome = await importFile(bytes, 'a.pdf', options);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return { ...outcome.imported, text: new TextDecoder().decode(outcome.imported.bytes).trimEnd() };
};
const faultOf = async (bytes: Uint8Array): Promise<string> => {
  const outcome = await importFile(bytes, 'a.pdf');
  return outcome.ok ? 'không có lỗi' : outcome.fault.message;
};

const LINE = 'Uy ban nhan dan huyen yeu cau cac co quan, don vi to chuc thuc hien nghiem';
const page = (number: number): string =>
  setText(290, 810, String(number)) +
  setText(114, 730, LINE) +
  setText(85, 714, `${LINE} tuc viec`) +
  setText(85, 698, `trang ${number}.`);

test('pages of paragraphs: their numbers go, each page has its line', async () => {
  const { text, pages, notes } = await imported(pdfOf([1, 2, 3].map((n) => ({ content: page(n) }))));
  expect(text).toBe([1, 2, 3].map((n) => `${LINE} ${LINE} tuc viec trang ${n}.`).join('\n\n'));
  expect(pages).toEqual([
    { page: 1, line: 1 },
    { page: 2, line: 3 },
    { page: 3, line: 5 },
  ]);
  expect(notes).toMatchObject([{ weight: 'told', message: expect.stringMatching(/3 số trang/) }]);
});

test('a table that is drawn with lines is rows between bars', async () => {
  const line = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S\n`;
  const grid =
    [700, 680, 660].map((y) => line(85, y, 485, y)).join('') + [85, 285, 485].map((x) => line(x, 660, x, 700)).join('');
  const words =
    setText(90, 685, 'TT') + setText(290, 685, 'Viec') + setText(90, 665, '1') + setText(290, 665, 'Ra soat');
  const { text, notes } = await imported(pdfOf([{ content: `${setText(85, 760, 'Nhu sau:')}${grid}${words}` }]));
  expect(text).toBe('Nhu sau:\n\n| TT | Viec |\n| 1 | Ra soat |');
  expect(notes).toMatchObject([{ line: 3, page: 1, weight: 'check' }]);
});

test('progress names each page, and a signal ends the work', async () => {
  const file = pdfOf([1, 2].map((n) => ({ content: page(n) })));
  const seen: unknown[] = [];
  await imported(file, { onProgress: (at: unknown) => seen.push(at) });
  expect(seen).toEqual([
    { page: 1, of: 2 },
    { page: 2, of: 2 },
  ]);
  const stop = new AbortController();
  const onProgress = (): void => stop.abort(new Error('thôi'));
  await expect(importFile(file, 'a.pdf', { signal: stop.signal, onProgress })).rejects.toThrow('thôi');
});

test('turned words and a drawing of letters without end are named', async () => {
  const turned = 'BT /F1 12 Tf 0 1 -1 0 500 300 Tm (Da ky so) Tj ET\n';
  const crowded = Array.from({ length: 10_100 }, (_, i) => setText((i * 37) % 500, (i * 91) % 800, 'x', 3)).join('');
  const { text, notes } = await imported(pdfOf([{ content: setText(85, 700, 'Mot.') + turned }, { content: crowded }]));
  expect(text).toBe('Mot.');
  expect(notes).toMatchObject([
    { page: 1, weight: 'lost', message: expect.stringMatching(/đặt xoay/) },
    { page: 2, weight: 'lost', message: expect.stringMatching(/bản vẽ/) },
  ]);
});

/** A table of two columns between lines, from `top` down, 20 points a row. */
const ruled = (top: number, rows: readonly (readonly [string, string])[]): string => {
  const line = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S\n`;
  const bottom = top - rows.length * 20;
  const level = rows.map((_, i) => line(85, top - i * 20, 485, top - i * 20)).join('') + line(85, bottom, 485, bottom);
  const upright = [85, 285, 485].map((x) => line(x, bottom, x, top)).join('');
  const words = rows.map(([a, b], i) => setText(90, top - i * 20 - 15, a) + setText(290, top - i * 20 - 15, b));
  return level + upright + words.join('');
};

test('a table that goes on over pages is one, and its head stands once', async () => {
  const first = ruled(300, [
    ['TT', 'Viec'],
    ['1', 'Ra soat'],
  ]);
  const second = ruled(760, [
    ['TT', 'Viec'],
    ['2', 'Bao cao'],
  ]);
  const { text } = await imported(pdfOf([{ content: first }, { content: second }]));
  expect(text).toBe('| TT | Viec |\n| 1 | Ra soat |\n| 2 | Bao cao |');
  const other = await imported(
    pdfOf([
      { content: first },
      {
        content: ruled(760, [
          ['Xa', 'Ho'],
          ['A', '2'],
        ]),
      },
    ]),
  );
  expect(other.text).toBe('| TT | Viec |\n| 1 | Ra soat |\n| Xa | Ho |\n| A | 2 |');
});

test('a page whose font does not tell its letters is named, the others are read', async () => {
  const garbled = Array.from({ length: 10 }, (_, i) => setText(85, 700 - i * 20, 'kd#$x pq&%z w{}t r~@v')).join('');
  const { text, notes } = await imported(pdfOf([{ content: setText(85, 700, 'Mot.') }, { content: garbled }]));
  expect(text).toBe('Mot.');
  expect(notes).toMatchObject([{ page: 2, weight: 'lost', message: expect.stringMatching(/Phông chữ/) }]);
});

test('words over a picture of the whole page are to be compared with it, a picture beside words is named', async () => {
  const picture = (place: string): string => `q ${place} cm BI /W 1 /H 1 /BPC 8 /CS /G /F /AHx ID\n80>\nEI Q\n`;
  const words = setText(85, 700, 'Mot.');
  const whole = await imported(pdfOf([{ content: picture('595 0 0 842 0 0') + page(1) + page(2) + page(3) }]));
  expect(whole.notes).toMatchObject([
    { page: 1, weight: 'check', message: expect.stringMatching(/ảnh quét kèm lớp chữ/) },
  ]);
  const small = await imported(pdfOf([{ content: picture('200 0 0 200 85 100') + words }]));
  expect(small.notes).toMatchObject([{ page: 1, weight: 'lost', message: expect.stringMatching(/Trang này có ảnh/) }]);
});

test('three hundred pages', async () => {
  const { text, pages } = await imported(pdfOf(Array.from({ length: 300 }, (_, i) => ({ content: page(i + 1) }))));
  expect(pages).toHaveLength(300);
  expect(text.split('\n\n')).toHaveLength(300);
});

const SEALED =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <' +
  '41'.repeat(32) +
  '> /U <' +
  '42'.repeat(32) +
  '> >> /ID [<00> <00>]';

test.each<[string, Uint8Array, RegExp]>([
  ['a password', pdfOf([{ content: page(1) }], SEALED), /mật khẩu/],
  ['cut off', pdfOf([{ content: page(1) }]).subarray(0, 60), /hỏng hay bị cắt/],
  ['no words', pdfOf([{ content: '' }]), /không có chữ nào/],
])('fault: %s', async (_, bytes, message) => {
  expect(await faultOf(bytes)).toMatch(message);
});
