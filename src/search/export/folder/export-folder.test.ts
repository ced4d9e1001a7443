import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchDocument } from '../../index/document.ts';
import { sampleSearchArchive, sampleSearchDocument } from '../../testing/sample-search-document.fixture.ts';
import { exportRecords } from '../export-records.ts';
import type { ExportRecord } from '../records.ts';
import { exportFolder } from './export-folder.ts';
import { readManifest } from './manifest.ts';
import { recordsOf } from './read-lines.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kho-')), 'xuat');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const unit = (key: string) => ({ key, name: key });
const document = (n: number, given: Partial<SearchDocument> = {}): SearchDocument =>
  sampleSearchDocument({
    id: `v-${n}`,
    date: `202${n % 3}-01-0${n % 9}`,
    text: `văn bản ${n}\u2028dòng "hai" \\ hòa hoà`,
    places: n % 2 === 0 ? [unit('2021/binh-dinh'), unit('2025/gia-lai')] : [],
    ...given,
  });
const documents = Array.from({ length: 8 }, (_, n) => document(n));
const run = (of: readonly SearchDocument[], by: 'province' | 'year' | null = 'province') =>
  exportFolder(sampleSearchArchive(of), folder, { by, program: 'p' });

const recordsIn = async (name: string): Promise<readonly ExportRecord[]> => {
  const records: ExportRecord[] = [];
  for await (const record of recordsOf(join(folder, name))) records.push(record);
  return records;
};

/** What whoever loads the files in the order of the manifest has at the end. */
const loaded = async (): Promise<readonly ExportRecord[]> => {
  const manifest = readManifest(folder);
  const byId = new Map<string, ExportRecord>();
  for (const { files } of manifest?.shards ?? []) {
    const own = new Map<string, ExportRecord>();
    for (const { name } of files)
      for (const record of await recordsIn(name)) {
        if (record.kind === 'document') own.set(record.id, record);
        if (record.kind === 'removed') own.delete(record.id);
      }
    for (const [id, record] of own) byId.set(id, record);
  }
  const tables = (await recordsIn(manifest?.tables.name ?? '')).filter(({ kind }) => kind !== 'head' && kind !== 'end');
  const state = readFileSync(join(folder, manifest?.state.name ?? ''), 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean);
  return [...state.flatMap((line) => byId.get((JSON.parse(line) as [string])[0]) ?? []), ...tables];
};

const expected = async (of: readonly SearchDocument[]): Promise<readonly ExportRecord[]> => {
  const records: ExportRecord[] = [];
  for await (const record of exportRecords(sampleSearchArchive(of), 'p')) records.push(record);
  return records.slice(1, -1);
};

/** All files, by name, with what is in them. */
const files = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [
        join(parentPath, name).slice(folder.length),
        readFileSync(join(parentPath, name), 'utf8'),
      ]),
  );

test('each document is in one part, and all parts together are the archive', async () => {
  const { manifest } = await run(documents);
  expect(manifest.shards.map(({ name, documents }) => [name, documents])).toEqual([
    ['gia-lai', 4],
    ['khong-ro', 4],
  ]);
  expect(manifest.changes).toMatchObject({ since: null, added: 8, changed: 0, removed: 0 });
  expect(await loaded()).toEqual(await expected(documents));
});

test('an export of the same archive writes no document and no table', async () => {
  await run(documents);
  const before = files();
  const { manifest } = await run(documents);
  expect(manifest.changes).toMatchObject({ added: 0, changed: 0, removed: 0 });
  const after = files();
  const names = Object.keys(before).filter((name) => !/thay-doi|ke-khai/.test(name));
  expect(names.filter((name) => after[name] !== before[name])).toEqual([]);
});

test('a later export writes what changed, was added or removed, and a loader then has the archive', async () => {
  await run(documents);
  const edited = [
    ...documents.filter(({ id }) => !['v-2', 'v-3', 'v-4'].includes(id)),
    document(3, { text: 'khác hẳn' }),
    document(4, { places: [] }),
    document(9),
  ];
  const read: string[] = [];
  const archive = sampleSearchArchive(edited);
  const spied = archive.documents.map((entry) => ({
    ...entry,
    read: () => {
      read.push(entry.facts.id);
      return entry.read();
    },
  }));
  const { manifest } = await exportFolder({ ...archive, documents: spied }, folder, { by: 'province', program: 'p' });
  expect(manifest.changes).toMatchObject({ added: 1, changed: 2, removed: 1 });
  const told = (await readFileLines(manifest.changes.file.name)).map((line) => JSON.parse(line) as object);
  expect(told).toContainEqual({ change: 'removed', id: 'v-2', shard: 'gia-lai' });
  expect(told).toContainEqual({ change: 'changed', id: 'v-4', shard: 'khong-ro' });
  expect(await loaded()).toEqual(await expected(edited));
  const unchanged = edited.length - 3;
  // One part is small enough to be written whole: the other's documents are not even read.
  expect(read.length).toBeLessThan(unchanged);
});

const readFileLines = async (name: string): Promise<readonly string[]> =>
  readFileSync(join(folder, name), 'utf8').trim().split('\n');

test('after many edits the folder is that of the archive, whatever came before', async () => {
  let state = documents;
  for (let round = 0; round < 14; round++) {
    state = state.map((one, n) => (n === round % 5 ? document(n, { text: `lần ${round % 2}`, title: 'Hoà' }) : one));
    if (round % 4 === 3) state = state.filter((_, n) => n !== 6);
    await run(state, round === 9 ? 'year' : 'province');
    expect(await loaded()).toEqual(await expected(state));
  }
});

test('an export that fails leaves the former one whole, and the next one begins clean', async () => {
  await run(documents);
  const before = files();
  const archive = sampleSearchArchive(documents.map((one) => ({ ...one, text: `${one.text} mới` })));
  const failing = archive.documents.map((entry, i) =>
    i < 6 ? entry : { ...entry, read: () => Promise.reject(new Error('đĩa hỏng')) },
  );
  const options = { by: 'province', program: 'p' } as const;
  await expect(exportFolder({ ...archive, documents: failing }, folder, options)).rejects.toThrow('đĩa hỏng');
  expect(files()).toMatchObject(before);
  writeFileSync(join(folder, 'van-ban', 'gia-lai.do-dang'), '{"kind":"he');
  await exportFolder(archive, folder, options);
  expect(Object.keys(files()).filter((name) => name.includes('do-dang'))).toEqual([]);
  expect(Object.keys(files()).length).toBe(Object.keys(before).length);
});

test('a document that cannot be read is left out, and exported once it can be', async () => {
  const archive = sampleSearchArchive(documents);
  const options = { by: null, program: 'p' } as const;
  await exportFolder(archive, folder, options);
  const edited = sampleSearchArchive(documents.map((one, n) => (n === 1 ? { ...one, text: 'sửa' } : one)));
  const unread = edited.documents.map((entry, n) =>
    n === 1 ? { ...entry, read: () => Promise.resolve(null) } : entry,
  );
  const exported = await exportFolder({ ...edited, documents: unread }, folder, options);
  expect(exported.unread).toEqual(['v-1']);
  expect(exported.manifest.documents).toBe(7);
  expect(await loaded()).toEqual(await expected(documents.filter((_, n) => n !== 1)));
  await exportFolder(edited, folder, options);
  expect(await loaded()).toEqual(await expected(documents.map((one, n) => (n === 1 ? { ...one, text: 'sửa' } : one))));
});

test('a folder of something else, a damaged manifest and a cut file are said, with what to do', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'anh.jpg'), '');
  await expect(run(documents)).rejects.toThrow(/anh\.jpg.*--out/);
  rmSync(join(folder, 'anh.jpg'));
  const { manifest } = await run(documents);
  const [file] = manifest.shards[0]?.files ?? [];
  truncateSync(join(folder, file?.name ?? ''), (file?.bytes ?? 0) - 30);
  await expect(run([...documents, document(9)])).rejects.toThrow(/dòng \d+.*Hãy xuất lại/);
  writeFileSync(join(folder, 'ke-khai.json'), '{"format":2}');
  await expect(run(documents)).rejects.toThrow(/“format”.*xuất từ đầu/);
  writeFileSync(join(folder, 'ke-khai.json'), '{');
  await expect(run(documents)).rejects.toThrow(/không phải JSON/);
});
