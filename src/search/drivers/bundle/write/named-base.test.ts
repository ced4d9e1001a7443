import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder } from '../../../../integrations/static-server.ts';
import { phraseOf } from '../../../plan/phrase.ts';
import { sampleSearchArchive, sampleSearchDocument } from '../../../testing/sample-search-document.fixture.ts';
import { openBundle } from '../read/open-bundle.ts';
import { writeBundle } from './write-bundle.ts';

const archive = sampleSearchArchive([
  sampleSearchDocument({ id: 'a', title: 'Khử khuẩn', number: '17/CT-UBND', date: '2021-05-01', text: 'chữ kín' }),
  sampleSearchDocument({ id: 'b', standIn: { text: 'Gọi tạm', mark: 'gọi tạm' }, text: 'chữ kín nữa' }),
]);
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kho-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('an index without texts knows what documents are called, and says that it cannot find phrases', async () => {
  await writeBundle(archive, folder, { titles: false, fullText: false });
  const server = await serveFolder(folder, 0);
  try {
    const index = openBundle(server.address);
    expect(await index.document(0)).toMatchObject({ id: 'a', title: 'Khử khuẩn', date: '2021-05-01', text: '' });
    expect(await index.document(1)).toMatchObject({ id: 'b', title: 'Gọi tạm', titleMark: 'gọi tạm' });
    expect(await index.numberCards(17)).toMatchObject([{ number: '17/CT-UBND', held: 'a' }]);
    expect((await index.facetOf('nam', ['2021'])).values[0]).toEqual(['2021', '2021']);
    await expect(index.phrase(phraseOf('khử khuẩn'))).rejects.toThrow('this index has no texts');
    await expect(index.number('17/ct-ubnd')).rejects.toThrow('this index has no texts');
  } finally {
    await server.close();
  }
});

test('no file has a word of a text, and the base is another than that of whole texts', async () => {
  const wordsIn = async (): Promise<boolean> => {
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((one) => one.isFile())
      .map(async ({ parentPath, name }) => {
        const bytes = await readFile(join(parentPath, name));
        return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
      });
    return (await Promise.all(texts)).some((text) => text.includes('kín'));
  };
  const named = await writeBundle(archive, folder, { titles: false, fullText: false });
  expect(await wordsIn()).toBe(false);
  const whole = await writeBundle(archive, folder, { titles: false });
  expect(await wordsIn()).toBe(true);
  expect(named.base.folder).not.toBe(whole.base.folder);
  expect([named.base.chunks, named.documents]).toEqual([0, whole.documents]);
});
