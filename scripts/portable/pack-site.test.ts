import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { unzipped } from '../tests/site/unzipped.ts';
import { OPENING_NOTE } from './opening-note.ts';
import { mayPackInto, packSite } from './pack-site.ts';

let folder = '';
let zip = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  zip = join(folder, 'kho.zip');
  mkdirSync(join(folder, 'site/a'), { recursive: true });
  writeFileSync(join(folder, 'site/a/b.html'), 'trang');
});

test('a site is packed below the note, and may be packed again', async () => {
  const size = await packSite(join(folder, 'site'), ['a/b.html'], 'ghi chú', zip);
  const bytes = readFileSync(zip);
  expect(bytes).toHaveLength(size);
  expect([...(await unzipped(bytes))].map(([name, of]) => [name, of.toString()])).toEqual([
    [OPENING_NOTE, 'ghi chú'],
    ['kho/a/b.html', 'trang'],
  ]);
  expect(mayPackInto(zip)).toBe(true);
});

test('a file that is missing leaves the old ZIP file', async () => {
  writeFileSync(zip, 'cũ');
  await expect(packSite(join(folder, 'site'), ['khong-co.html'], '', zip)).rejects.toThrow('ENOENT');
  expect(readFileSync(zip, 'utf8')).toBe('cũ');
});

test.each(['', 'PK', 'PK\u0003\u0004'.padEnd(30) + 'bao-cao.docx.....', `${' '.repeat(30)}${OPENING_NOTE}`])(
  'another file is not replaced: %j',
  (content) => {
    writeFileSync(zip, content);
    expect(mayPackInto(zip)).toBe(false);
  },
);

test('nothing is in the way where there is no file', () => {
  expect(mayPackInto(zip)).toBe(true);
});
