/** `npm run new-archive`, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readKnowledge } from '../../content/knowledge.ts';
import { readImprint } from '../../../src/store/imprint.ts';
import { root } from '../../root.ts';

const hostFiles = [
  '.github/workflows/archive.yml',
  '.gitlab-ci.yml',
  '.forgejo/workflows/archive.yml',
  '.gitattributes',
];

const parent = mkdtempSync(join(tmpdir(), 'new-archive-'));
afterAll(() => rmSync(parent, { recursive: true }));

const newArchive = (...args: string[]): { status: number | null; said: string } => {
  const run = spawnSync(process.execPath, [join(root, 'scripts/new-archive.ts'), ...args], {
    cwd: parent,
    encoding: 'utf8',
    input: '',
  });
  return { status: run.status, said: `${run.stdout}${run.stderr}` };
};

test('an archive without texts, with program, tables, guide and whose it is', () => {
  const folder = join(parent, 'kho của xã');
  const { status, said } = newArchive(folder, '--name', 'Kho văn bản xã Bản Bo', '--email', 'vp@example.gov.vn');
  expect(status).toBe(0);
  expect(said).toContain(`cd '${folder}'`);
  for (const empty of ['sources', 'glossary'])
    expect(readdirSync(join(folder, 'content', empty))).toEqual(['.gitkeep']);
  for (const file of [
    'package.json',
    'README.md',
    'content/README.md',
    'content/reference/bodies.yaml',
    '.gitignore',
    ...hostFiles,
  ])
    expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(root, file), 'utf8'));
  for (const made of ['node_modules', '.git', 'dist', 'content/directives', '.cache'])
    expect(existsSync(join(folder, made)), made).toBe(false);
  const { imprint, findings } = readImprint(join(folder, 'content'));
  expect(findings).toEqual([]);
  expect(readKnowledge(join(folder, 'content')).diagnostics).toEqual([]);
  expect(imprint).toMatchObject({ name: 'Kho văn bản xã Bản Bo', email: 'vp@example.gov.vn', body: null });
});

test('values that YAML would take for something else stay as they were given', () => {
  const folder = join(parent, 'values');
  const given = { name: "Kho: “xã” Ea H'Leo #1", contact: 'Văn phòng - HĐND: 2 người', phone: '0213 3879 123' };
  newArchive(folder, ...Object.entries(given).flatMap(([key, value]) => [`--${key}`, value]));
  expect(readImprint(join(folder, 'content')).imprint).toMatchObject(given);
});

test.each([
  ['no folder', [], 'cần tên của một thư mục'],
  ['two folders', ['a', 'b'], 'cần tên của một thư mục'],
  ['a wrong value', ['a', '--email', 'vanphong'], '--email “vanphong”: chưa phải là địa chỉ thư điện tử'],
  ['an option that is none', ['a', '--ten', 'x'], 'Tùy chọn --ten không dùng được ở đây'],
])('%s makes nothing, and says why', (_, args, words) => {
  const { status, said } = newArchive(...args);
  expect(said).toContain(words);
  expect(status).toBe(2);
  expect(existsSync(join(parent, 'a'))).toBe(false);
});

test('a folder with files is left alone; an empty one is used', () => {
  const folder = join(parent, 'full');
  mkdirSync(folder);
  writeFileSync(join(folder, 'của tôi.txt'), 'x');
  expect(newArchive(folder).said).toContain('đã có tệp; hãy chọn thư mục trống');
  expect(readdirSync(folder)).toEqual(['của tôi.txt']);
  rmSync(join(folder, 'của tôi.txt'));
  expect(newArchive(folder).status).toBe(0);
});
