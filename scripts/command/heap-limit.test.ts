import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heapFor, textBytes } from './heap-limit.ts';

test.each([
  ['a small archive has what Node allows', 10, 24_000, 4_500, null],
  ['a large one has what its texts take', 300, 24_000, 4_500, 16_500],
  ['never more than three quarters of a machine', 300, 16_000, 4_500, 12_000],
  ['and not less than Node allows there', 300, 4_000, 3_200, null],
])('%s: %i MB of text, %i MB of memory, of which Node takes %i', (_, text, memory, own, limit) => {
  expect(heapFor({ bytes: text * 1e6, memory, own })).toBe(limit);
});

test('texts count in all folders, other files do not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  mkdirSync(join(folder, '2025'));
  for (const name of ['a.txt', '2025/b.txt', 'a.yaml']) writeFileSync(join(folder, name), 'x'.repeat(100));
  expect(textBytes(folder)).toBe(200);
  rmSync(folder, { recursive: true });
  expect(textBytes(folder)).toBe(0);
});
