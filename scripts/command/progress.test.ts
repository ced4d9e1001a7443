import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

const written = (isTTY: boolean, total: number, clock: () => number = () => 0) => {
  const out: string[] = [];
  const stream = { isTTY, columns: 60, write: (text: string) => out.push(text) };
  const progress = createProgress('Đọc', total, stream, clock);
  for (let i = 1; i <= total; i++) progress.step(`van-ban-${i}.txt`);
  progress.done();
  return out;
};

test('a terminal gets a bar with counts and the file at hand, redrawn in place and cleared at the end', () => {
  let time = 0;
  const out = written(true, 4, () => (time += 100));
  expect(out[1]).toBe('\r\x1b[2KĐọc ████████████░░░░░░░░░░░░ 2/4 van-ban-2.txt');
  expect(out).toHaveLength(5);
  expect(out.at(-1)).toBe('\r\x1b[2K');
});

test('how far the file at hand is counts nothing', () => {
  const out: string[] = [];
  let time = 0;
  const stream = { isTTY: true, columns: 60, write: (text: string) => out.push(text) };
  const progress = createProgress('Nhập', 2, stream, () => (time += 100));
  progress.step('a.pdf');
  progress.at('a.pdf (trang 2/9)');
  expect(out.at(-1)).toContain('1/2 a.pdf (trang 2/9)');
});

test('a terminal is not redrawn for every file, but shows the last', () => {
  const out = written(true, 1000);
  expect(out).toHaveLength(3);
  expect(out[1]).toContain('1000/1000');
});

test('a line never wraps', () => {
  expect(written(true, 1000).every((line) => line.replace('\r\x1b[2K', '').length < 60)).toBe(true);
});

test('without a terminal every tenth is a plain line', () => {
  const out = written(false, 400);
  expect(out).toHaveLength(10);
  expect(out[0]).toBe('Đọc: 40/400 (10 %) van-ban-40.txt\n');
  expect(out.join('')).not.toContain('\x1b');
});

test('without a terminal short work says nothing', () => {
  expect(written(false, 50)).toEqual([]);
});
