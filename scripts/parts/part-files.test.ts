import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileFaults, type WholePart } from './file-faults.ts';
import { filesIn, findPart, finishPart, mayBePart } from './part-files.ts';
import { readPartName } from './part-name.ts';
import { placeFiles } from './place-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inputs = { version: '1', program: 'p', records: 'r', commit: null, address: ' /' };

/** A part with such files, by their paths. */
function madePart(part: string, files: Readonly<Record<string, string>>): WholePart {
  const at = join(folder, part.replace('/', '-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, 'site', path)), { recursive: true });
    writeFileSync(join(at, 'site', path), text);
  }
  const name = readPartName(part);
  if (name === null) throw new Error(part);
  return { folder: at, head: finishPart(at, name, inputs) };
}

const style = { '_astro/a.css': 'p {}', '.well-known/x': '' };
const whole = (): WholePart[] => [
  madePart('1/2', { ...style, 'index.html': 'một' }),
  madePart('2/2', { ...style, 'van-ban/tỉnh/index.html': 'hai' }),
  madePart('index', { 'pagefind/archive.json': '{}' }),
];
const faults = (parts: readonly WholePart[]): readonly string[] => fileFaults(parts, 'kho');
const site = (part: WholePart | undefined, path: string): string => join(part?.folder ?? '', 'site', path);

test('a part says what it is once all its files are there, as `sha256sum` can tell', () => {
  const [part] = whole();
  expect(part && findPart(part.folder)).toEqual(part);
  expect(part?.head.files).toBe(3);
  const list = readFileSync(join(part?.folder ?? '', 'SHA256SUMS'), 'utf8');
  expect(list).toMatch(/^[\da-f]{64} {2}\.well-known\/x\n/);
  if (process.platform !== 'linux') return;
  const { status } = spawnSync('sha256sum', ['--check', '--quiet', '../SHA256SUMS'], { cwd: site(part, '') });
  expect(status).toBe(0);
});

test.each([
  ['no file', null],
  ['half a file', '{"format":1,'],
  ['another format', JSON.stringify({ format: 2, part: '1/2', ...inputs, files: 1, sums: '' })],
  ['no such part', JSON.stringify({ format: 1, part: '3/2', ...inputs, files: 1, sums: '' })],
])('what has %s for a head is no part', (_, text) => {
  const [part] = whole();
  const head = join(part?.folder ?? '', 'part.json');
  if (text === null) rmSync(head);
  else writeFileSync(head, text);
  expect(part && findPart(part.folder).head).toBeNull();
});

test('files that all shares of the pages have alike are no fault', () => {
  expect(faults(whole())).toEqual([]);
});

test.each([
  ['a file is missing', (part: WholePart) => rmSync(site(part, 'index.html')), 'thiếu index.html'],
  ['a file is damaged', (part: WholePart) => writeFileSync(site(part, 'index.html'), 'môt'), 'có tệp hỏng index.html'],
  ['a file is strange', (part: WholePart) => writeFileSync(site(part, 'la.html'), ''), 'có tệp lạ la.html'],
  ['its list is changed', (part: WholePart) => appendFileSync(join(part.folder, 'SHA256SUMS'), ' '), 'SHA256SUMS'],
  ['its list is missing', (part: WholePart) => rmSync(join(part.folder, 'SHA256SUMS')), 'SHA256SUMS'],
  [
    'all its files are missing',
    (part: WholePart) => rmSync(site(part, ''), { recursive: true }),
    'thiếu .well-known/x',
  ],
])('a part of which %s is named', (_, damage, words) => {
  const parts = whole();
  const [first] = parts;
  if (first) damage(first);
  const said = faults(parts);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('Phần 1/2 (');
  expect(said[0]).toContain(words);
  expect(said[0]).toContain('npm run build -- --part 1/2 --out kho');
});

test('many files are told by some of them', () => {
  const parts = whole();
  for (let n = 1; n <= 9; n++) writeFileSync(site(parts[0], `la-${n}.html`), '');
  expect(faults(parts)[0]).toContain('la-5.html và 4 tệp nữa');
});

test.each([
  ['a page is in two of three shares', { 'a.html': 'a' }, { 'a.html': 'a' }, {}, 'Các phần 1/3 và 2/3 cùng có a.html'],
  ['a page differs', { 'a.html': 'a' }, { 'a.html': 'b' }, { 'a.html': 'a' }, '1/3 và 2/3 và 3/3 cùng có a.html'],
  ['the index has a page', { 'a.html': 'a' }, {}, {}, 'Các phần 1/3 và index cùng có a.html'],
])('%s: nobody knows which is meant', (what, one, two, three, words) => {
  const index = what.startsWith('the index') ? { 'a.html': 'a' } : { 'pagefind/x': '' };
  const parts = [madePart('1/3', one), madePart('2/3', two), madePart('3/3', three), madePart('index', index)];
  const said = faults(parts);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(words);
});

test('a part may be built where nothing is or another part was, and nowhere else', () => {
  const [part] = whole();
  expect(mayBePart(join(folder, 'new'))).toBe(true);
  expect(mayBePart(part?.folder ?? '')).toBe(true);
  writeFileSync(join(part?.folder ?? '', 'thu.docx'), '');
  expect(mayBePart(part?.folder ?? '')).toBe(false);
});

test('files are placed once, by a second name and not by a second copy', () => {
  const to = join(folder, 'joined');
  const [one, two] = whole();
  for (const part of [one, two]) placeFiles(site(part, ''), to, filesIn(part?.folder ?? ''));
  expect(readFileSync(join(to, 'van-ban/tỉnh/index.html'), 'utf8')).toBe('hai');
  expect(readFileSync(join(to, '_astro/a.css'), 'utf8')).toBe('p {}');
  expect(statSync(join(to, 'index.html')).ino).toBe(statSync(site(one, 'index.html')).ino);
});
