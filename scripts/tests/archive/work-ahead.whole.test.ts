/** What threads read and write is what one thread does: every file, every line that is printed. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { readArchive, writeDocument } from '../../../src/convert/convert.ts';
import { expected } from '../../../src/ground/expected.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readKnowledge } from '../../content/knowledge.ts';
import { openArchiveMemory } from '../../convert/archive-memory.ts';
import { convertContent, convertInThreads } from '../../convert/convert-content.ts';
import { openWorkAhead } from '../../convert/work-ahead.ts';
import { READINGS } from '../../convert/reading-memory.ts';
import { writeTestContent } from '../test-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'ahead-'));
const content = join(folder, 'content');
afterAll(() => rmSync(folder, { recursive: true }));

const letter = (number: number): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\n-------\nSố: ${number}/CT-UBND\nGia Lai, ngày 2 tháng 7 năm 2021\n\nCHỈ THỊ\n` +
  `Về việc phòng, chống dịch lần ${number}\n\n1. Theo Chỉ thị số ${number + 1}/CT-UBND, Sở Y tế báo cáo trước ngày 30/8/2021.\n`;
const withheld = `${letter(9)}2. Ông Triệu Văn Xuyến, CCCD 020185004321, điện thoại 0987 654 321.\n`;

/**
 * Texts of every fate: read, corrected, corrected wrongly, empty, no text, held back by the gate,
 * taken down.
 */
const added = {
  ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`sources/ct-${i}.txt`, letter(i)])),
  'sources/ct-1.yaml': 'number: 71/CT-UBND\n',
  'sources/ct-2.yaml': 'date: ngày mai\n',
  'sources/rong.txt': '',
  'sources/anh.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'sources/kin.txt': withheld,
  'sources/go.txt': letter(8),
  'sources/go.yaml': 'content: removed\nremovedOn: 2021-09-01\n',
};

beforeEach(() => writeTestContent(content, added));

interface Result {
  readonly status: number;
  readonly said: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

async function resultOf(convert: () => number | Promise<number>, of: string): Promise<Result> {
  const said: string[] = [];
  const listen = (line: unknown): void => void said.push(String(line));
  const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  for (const spy of spies) spy.mockImplementation(listen);
  try {
    const status = await convert();
    const names = readdirSync(join(of, 'directives')).sort();
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(of, 'directives', name), 'utf8')]));
    return { status, said, files };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** What one thread makes of a copy of the content. */
function byOneThread(): Promise<Result> {
  const other = mkdtempSync(join(folder, 'one-'));
  cpSync(content, other, { recursive: true });
  return resultOf(() => convertContent(other, { shown: 'all' }), other);
}

const kept = (): string[] => readdirSync(join(content, READINGS)).filter((name) => /^[\da-f]{64}$/.test(name));

test('what threads read is what one thread reads', async () => {
  const one = await byOneThread();
  const threads = await resultOf(() => convertInThreads(content, { shown: 'all' }, 1), content);
  expect(threads).toEqual(one);
  expect(Object.keys(one.files)).toContain('ct-5.mdx');
  expect(one.said.join('\n')).not.toContain('020185004321');
});

test('threads keep the reading of every text but those held back or taken down', async () => {
  const [found, knowledge] = [readContentFiles(content), readKnowledge(content).value];
  const memory = openArchiveMemory(content, knowledge, true);
  const ahead = openWorkAhead(content, found, knowledge, memory, 1);
  expect(await ahead.read()).toBe(found.files.length - 1);
  expect(kept()).toHaveLength(found.files.length - 2);
  for (const file of found.files) memory.readings.readOne(file, found.sidecars.get(file.id), knowledge);
  expect(memory.readings.recalled()).toBe(found.files.length - 2);
  // The one that is held back is read each time.
  expect(await ahead.read()).toBe(1);
  await ahead.close();
});

test('threads write the file of every document, and none that was made of just the same', async () => {
  mkdirSync(join(content, 'directives'));
  const [found, knowledge] = [readContentFiles(content), readKnowledge(content).value];
  const memory = openArchiveMemory(content, knowledge, true);
  const ahead = openWorkAhead(content, found, knowledge, memory, 1);
  await ahead.read();
  const { readOne } = memory.readings;
  const { documents } = readArchive(found.files, knowledge, { sidecars: found.sidecars, readOne });
  expect(await ahead.write(documents)).toBe(documents.length);
  expect(await ahead.write(documents)).toBe(0);
  await ahead.close();
  for (const document of documents) {
    const { id } = document.fields;
    const { mdx } = writeDocument(document, knowledge);
    expect(readFileSync(join(content, `directives/${id}.mdx`), 'utf8')).toBe(mdx);
    const file = expected(
      found.files.find((one) => one.id === id),
      'the file of a document',
    );
    const from = memory.madeFrom(document.fields, file, found.sidecars.get(id));
    expect(memory.pages.isInPlace(id, from)).toBe(true);
  }
});

test('a text that the gate holds back, and one that was taken down, leave nothing behind', async () => {
  await resultOf(() => convertInThreads(content, { shown: 'none' }, 1), content);
  for (const name of ['kin', 'go']) rmSync(join(content, `sources/${name}.txt`));
  const before = kept();
  await resultOf(() => convertContent(content, { shown: 'none' }), content);
  expect(kept().toSorted()).toEqual(before.toSorted());
});

test('where nothing can be kept, or few texts are new, no thread is started', async () => {
  const one = await byOneThread();
  writeFileSync(join(content, READINGS), 'no folder');
  expect(await resultOf(() => convertInThreads(content, { shown: 'all' }, 1), content)).toEqual(one);
  rmSync(join(content, READINGS));
  await resultOf(() => convertInThreads(content, { shown: 'none' }), content);
  expect(existsSync(join(content, 'directives/ct-5.mdx'))).toBe(true);
});
