import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { packFiles } from './pack-files.ts';

const site = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(site, { recursive: true }));

const TEXT = '<p>Căn cứ Công văn số 3375/UBND-VX.</p>\n'.repeat(100);
const at = (name: string): string => join(site, name);

test('text has twins with its own time; what is packed by itself, short or of no use has none', async () => {
  for (const name of ['a.html', 'a.txt', 'a.png', 'a.pf_names', 'tep.gz']) writeFileSync(at(name), TEXT);
  writeFileSync(at('short.html'), 'ngắn');
  // What was long before is short now: what was packed then must not be sent.
  writeFileSync(at('short.html.gz'), 'cũ');
  utimesSync(at('a.html'), 1_600_000_000, 1_600_000_000);
  const { files, bytes, gzip, brotli } = await packFiles(site);
  expect(readdirSync(site).toSorted()).toEqual([
    ...['a.html', 'a.html.br', 'a.html.gz', 'a.pf_names', 'a.png', 'a.txt', 'a.txt.br', 'a.txt.gz', 'short.html'],
    'tep.gz',
  ]);
  expect(
    [gunzipSync(readFileSync(at('a.html.gz'))), brotliDecompressSync(readFileSync(at('a.html.br')))].map(String),
  ).toEqual([TEXT, TEXT]);
  expect(['', '.gz', '.br'].map((end) => statSync(at(`a.html${end}`)).mtimeMs)).toEqual(
    Array(3).fill(1_600_000_000_000),
  );
  expect([files, bytes]).toEqual([2, 2 * Buffer.byteLength(TEXT)]);
  expect(gzip).toBe(statSync(at('a.html.gz')).size + statSync(at('a.txt.gz')).size);
  expect(brotli).toBeLessThan(gzip);
});

test('packed again, a text that changed has new twins, and no twin has one', async () => {
  writeFileSync(at('a.txt'), TEXT.replaceAll('3375', '3376'));
  await packFiles(site);
  expect(String(gunzipSync(readFileSync(at('a.txt.gz'))))).toContain('3376');
  expect(existsSync(at('a.html.gz.gz'))).toBe(false);
});
