import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKept, writeKept } from './kept-file.ts';

let folder = '';
const file = (): string => join(folder, 'kept');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  writeKept(file(), Buffer.from('văn bản'), 'v1');
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (madeBy: string): string | null => {
  const kept = readKept(file(), madeBy);
  return kept && Buffer.from(kept).toString();
};

test('what was kept is read as it was written, nothing too', () => {
  expect(text('v1')).toBe('văn bản');
  writeKept(file(), new Uint8Array());
  expect(readKept(file())).toHaveLength(0);
});

test('every flipped bit and every cut is found', () => {
  const whole = readFileSync(file());
  for (let at = 0; at < whole.length; at++) {
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    writeFileSync(file(), flipped);
    expect([at, text('v1')]).toEqual([at, null]);
    writeFileSync(file(), whole);
    truncateSync(file(), at);
    expect([at, text('v1')]).toEqual([at, null]);
  }
});

test.each([
  ['another maker wrote it', 'v2'],
  ['no maker is named', ''],
])('it is none where %s', (_, madeBy) => {
  expect(text(madeBy)).toBeNull();
});

test('it is none where there is no file, or a folder', () => {
  expect(readKept(join(folder, 'nothing'))).toBeNull();
  expect(readKept(folder)).toBeNull();
});
