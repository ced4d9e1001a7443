import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleDirective } from '../archive/testing/sample-directive.fixture.ts';
import { writeFrontmatter } from '../schema/frontmatter.ts';
import { directiveReader, readMdxBody } from './directive-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directives-'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const write = (
  id: string,
  given: Partial<Parameters<typeof sampleDirective>[0]> = {},
  body = 'Thân\n',
): Promise<void> =>
  writeFile(join(folder, `${id}.mdx`), `${writeFrontmatter(sampleDirective({ id, ...given }))}${body}`);

test('a file without frontmatter, or with the id of another, is reported and left out', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await writeFile(join(folder, 'bare.mdx'), 'Thân\n');
  await write('a');
  await rename(join(folder, 'a.mdx'), join(folder, 'b.mdx'));
  expect(await directiveReader(folder)()).toEqual([]);
  expect(reported.mock.calls.map(String).join()).toMatch(
    /b\.mdx: Cannot publish id `a`.*bare\.mdx: Cannot read the file, expected frontmatter/s,
  );
});

test('a date stays the text that was written', async () => {
  await write('a', { date: '2021-11-02' });
  expect((await directiveReader(folder)())[0]?.date).toBe('2021-11-02');
});

test('a file that breaks the schema is reported and left out, the others are read', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await write('a');
  await write('b', { date: 'hôm qua' });
  expect((await directiveReader(folder)()).map(({ id }) => id)).toEqual(['a']);
  expect(String(reported.mock.calls[0]?.[0])).toContain('b.mdx');
});

test('added, changed and removed files are seen; where nothing changed the same array comes back', async () => {
  const readAll = directiveReader(folder);
  await write('a');
  const first = await readAll();
  expect(await readAll()).toBe(first);
  await write('b', { title: 'mới' });
  expect((await readAll()).map(({ id }) => id)).toEqual(['a', 'b']);
  await write('b', { title: 'đã đổi khác' });
  expect((await readAll())[1]?.title).toBe('đã đổi khác');
  await rm(join(folder, 'a.mdx'));
  expect((await readAll()).map(({ id }) => id)).toEqual(['b']);
});

test('a folder that is not there holds no directives', async () => {
  expect(await directiveReader(join(folder, 'none'))()).toEqual([]);
});

test('the body is what stands below the frontmatter', async () => {
  await write('a', {}, 'Điều 1.\n');
  expect(await readMdxBody(folder, 'a')).toBe('Điều 1.\n');
});
