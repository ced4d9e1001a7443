import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { programDigest } from './program-digest.ts';

const parent = mkdtempSync(join(tmpdir(), 'program-'));
afterAll(() => rmSync(parent, { recursive: true }));

let checkout = '';
const write = (path: string, text: string): void => writeFileSync(join(checkout, path), text);
const digest = (): string => programDigest(checkout, ['src', 'package-lock.json']);

beforeEach(() => {
  checkout = mkdtempSync(join(parent, 'checkout-'));
  mkdirSync(join(checkout, 'src/fold'), { recursive: true });
  write('src/a.ts', 'export const a = 1;');
  write('src/fold/b.ts', 'export const b = 1;');
  write('package-lock.json', '{}');
});

describe('the digest of a program', () => {
  test.each<readonly [string, () => void]>([
    ['a file', () => write('src/a.ts', 'export const a = 2;')],
    ['a file of a folder in it', () => write('src/fold/b.ts', 'export const b = 2;')],
    ['the versions of the packages', () => write('package-lock.json', '{ }')],
    ['the name of a file', () => renameSync(join(checkout, 'src/a.ts'), join(checkout, 'src/c.ts'))],
    ['a file more', () => write('src/fold/c.ts', '')],
    ['a file less', () => rmSync(join(checkout, 'src/fold/b.ts'))],
  ])('changes with %s', (_, change) => {
    const before = digest();
    change();
    expect(digest()).not.toBe(before);
  });

  test.each([
    ['a test', 'src/fold/b.test.ts'],
    ['a note', 'src/README.md'],
    ['what lies elsewhere', 'other.ts'],
  ])('does not change with %s', (_, path) => {
    const before = digest();
    write(path, 'x');
    expect(digest()).toBe(before);
  });

  test('is that of the same files elsewhere', () => {
    const before = digest();
    const other = mkdtempSync(join(parent, 'other-'));
    rmSync(other, { recursive: true });
    renameSync(checkout, other);
    checkout = other;
    expect(digest()).toBe(before);
  });
});
