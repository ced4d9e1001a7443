/**
 * The workbench reads as conversion does: every text of the tests, in every encoding, gives the same
 * bytes in a browser as in Node. Real texts are read too where they are beside the project.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../../../src/archive/urls.ts';
import { readDraft } from '../../../src/workbench/read-draft.ts';
import type { DraftReading, DraftToRead } from '../../../src/workbench/reading.ts';
import { root } from '../../root.ts';
import { commandEnv } from '../command-env.ts';
import { inEveryEncoding } from '../legacy-bytes.ts';
import { fixtureArchive, testContent } from '../test-content.ts';
import { knowledge } from '../test-knowledge.ts';
import { launchBrowser } from './test-browser.ts';
import { openWorkerReader, type WorkerReader } from './worker-reader.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), 'reading-'));

let browser: Browser;
let reader: WorkerReader;

beforeAll(async () => {
  browser = await launchBrowser();
  reader = await openWorkerReader(browser);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The texts of a folder and those below it; none where it is not there. */
const textsIn = (path: string): DraftToRead[] =>
  (existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: basename(name), bytes: readFileSync(join(path, name)), sidecar: null }));

const fixtures = textsIn(join(fixtureArchive, 'sources'));
const [fixture] = fixtures;
if (fixture === undefined) throw new Error('Cannot test without texts, expected those of the fixtures');
const words = Buffer.from(fixture.bytes).toString();

const encoded = fixtures.flatMap(({ name, bytes }) =>
  inEveryEncoding(Buffer.from(bytes).toString()).map(([encoding, other]): DraftToRead => ({
    name: `${encoding}-${name}`,
    bytes: other,
    sidecar: null,
  })),
);

const special: readonly DraftToRead[] = [
  { name: 'Tên có dấu 33.txt', bytes: utf8(words), sidecar: null },
  { name: 'sua.txt', bytes: utf8(words), sidecar: 'title: phòng dịch\ndate: hôm qua\nlocalities: [{ name: X ]\n' },
  { name: 'go.txt', bytes: utf8(words), sidecar: 'withdrawn: { reason: mật, content: remove }\n' },
  { name: 'mat.txt', bytes: utf8(`MẬT\n${words}`), sidecar: null },
  { name: 'dong-dai.txt', bytes: utf8('a'.repeat(600_000)), sidecar: null },
  { name: 'rong.txt', bytes: utf8(''), sidecar: null },
  { name: 'pdf.txt', bytes: utf8('%PDF-1.7\n'), sidecar: null },
  { name: 'dieu-khien.txt', bytes: utf8(`${words}\u0007\u001a\f`), sidecar: null },
  { name: 'mat-chu.txt', bytes: Buffer.from(words, 'latin1'), sidecar: null },
  { name: 'khong-dau.txt', bytes: utf8(words.normalize('NFD').replace(/[\u0300-\u036f]/g, '')), sidecar: null },
];

const inNode = (draft: DraftToRead): DraftReading => readDraft(draft, knowledge, addresses('/'));

/** The names of the texts that a browser reads otherwise, with what is different. */
const readOtherwise = async (drafts: readonly DraftToRead[]): Promise<readonly string[]> => {
  const readings = await reader.read(drafts);
  return drafts.flatMap((draft, i) => {
    const [there, here] = [readings[i], inNode(draft)];
    const parts = (Object.keys(here) as (keyof DraftReading)[]).filter(
      (part) => JSON.stringify(there?.[part]) !== JSON.stringify(here[part]),
    );
    return parts.length === 0 ? [] : [`${draft.name}: ${parts.join(', ')}`];
  });
};

test.each([
  ['texts of the tests', [...fixtures, ...textsIn(join(root, 'src/convert/golden'))], 20],
  ['encodings', encoded, 50],
  ['broken, corrected, secret and misnamed files', special, 10],
  // Real texts, where somebody has them beside the project.
  ['texts beside the project', ['corpus', 'corpus-2'].flatMap((name) => textsIn(join(root, '../shared', name))), 0],
])('%s: the same bytes as in Node', async (_, drafts, atLeast) => {
  expect(drafts.length).toBeGreaterThanOrEqual(atLeast);
  expect(await readOtherwise(drafts)).toEqual([]);
});

test('the commands inspect and convert give these bytes', async () => {
  const [name, sidecar] = ['cong-van.txt', 'title: phòng dịch\n'];
  const bytes = new Map(inEveryEncoding(words)).get('tcvn3') ?? utf8('');
  const sources = join(folder, 'sources');
  mkdirSync(sources);
  cpSync(join(testContent, 'reference'), join(folder, 'reference'), { recursive: true });
  cpSync(join(testContent, 'glossary'), join(folder, 'glossary'), { recursive: true });
  writeFileSync(join(sources, name), bytes);
  writeFileSync(join(sources, 'cong-van.yaml'), sidecar);
  const run = (cwd: string, ...command: readonly string[]): string =>
    spawnSync(process.execPath, command, { cwd, encoding: 'utf8', env: { ...commandEnv(), ARCHIVE_CONTENT: folder } })
      .stdout;
  const [reading] = await reader.read([{ name, bytes, sidecar }]);
  expect(`${reading?.inspected}\n`).toBe(run(sources, join(root, 'scripts/inspect.ts'), name));
  run(root, 'scripts/convert.ts', '--content', folder);
  expect(reading?.mdx).toBe(readFileSync(join(folder, 'directives/cong-van.mdx'), 'utf8'));
});

describe('what the archive has of a draft', () => {
  const seed = 'tam-duong-2021-cong-van-33-phong-chong-covid-19';
  const letter = Buffer.from(fixtures.find(({ name }) => name === `${seed}.txt`)?.bytes ?? []).toString();
  const read = async (name: string, text: string): Promise<DraftReading> => {
    const [reading] = await reader.read([{ name, bytes: utf8(text), sidecar: null }]);
    if (reading === undefined) throw new Error(`Cannot read ${name}, expected a reading`);
    return reading;
  };

  test('the document itself, with its address, is found again', async () => {
    const found = await reader.inArchive(await read(`${seed}.txt`, letter));
    expect([found.isTaken, found.isProposedTaken]).toEqual([true, false]);
    expect(found.alike).toMatchObject([{ id: seed, because: 'same-number', share: 1, differences: [] }]);
    expect(found.alike[0]?.address).toBe(`/van-ban/${seed}/`);
  });

  test('a letter of the same words and another number is found, with what differs', async () => {
    const other = letter.replace('33/CV-TTCH', '87/CV-TTCH').replaceAll('Tam Đường', 'Sìn Hồ');
    const found = await reader.inArchive(await read('sin-ho-2021-cong-van-87.txt', other));
    expect(found.isTaken).toBe(false);
    expect(found.alike).toMatchObject([{ id: seed, because: 'like-text' }]);
    const [{ share = 0, differences = [] } = {}] = found.alike;
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(1);
    expect(differences.map(({ kind, words: shown }) => `${kind} ${shown}`).join('\n')).toMatch(
      /removed .*33\/CV-TTCH[^]*added .*87\/CV-TTCH/,
    );
  });

  test('documents that it cites are held, only cited, or unknown, and their pages are there', async () => {
    const body = [
      '1. Theo Công văn số 33/CV-TTCH ngày 02/11/2021 của Trung tâm chỉ huy phòng, chống dịch Covid-19 huyện Tam Đường.',
      '2. Theo Công văn số 3375/UBND-VX ngày 19/10/2021 của UBND tỉnh Lai Châu.',
      '3. Theo Quyết định số 9999/QĐ-UBND ngày 19/10/2021 của UBND tỉnh Lai Châu.',
    ].join('\n');
    const head =
      'ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n\nSố: 5/CT-UBND\nLai Châu, ngày 5 tháng 12 năm 2021\n\nCHỈ THỊ\nVề việc phòng dịch\n\n';
    const { citations } = await reader.inArchive(await read('lai-chau-2021-chi-thi-5.txt', `${head}${body}\n`));
    expect(citations.map(({ state }) => state)).toEqual(['held', 'only-cited', 'unknown']);
    for (const { address } of citations.flatMap(({ pages }) => pages))
      expect((await fetch(new URL(address, `${inject('siteAddress')}/`))).status, address).toBe(200);
  });

  test('a replacement that is not there is said at its place in the corrections', async () => {
    const replacedBy = async (id: string): Promise<readonly string[]> => {
      const sidecar = `withdrawn: { reason: trùng, replacedBy: ${id} }\n`;
      const [reading] = await reader.read([{ name: 'cu.txt', bytes: utf8(letter), sidecar }]);
      return reading === undefined ? [] : ((await reader.inArchive(reading)).diagnostics ?? []).map(({ code }) => code);
    };
    expect(await replacedBy(seed)).toEqual([]);
    expect(await replacedBy('khong-co')).toEqual(['thay-bang-khong-co']);
  });

  test('nothing is asked for a text that is held back', async () => {
    const secret = await read('mat.txt', `MẬT\n${letter}`);
    expect(secret.outcome).toBe('withheld');
    reader.asked();
    expect(await reader.inArchive(secret)).toEqual({
      isTaken: null,
      isProposedTaken: null,
      citations: [],
      alike: [],
    });
    expect(reader.asked().filter((path) => !path.endsWith('.js'))).toEqual([]);
  });
});
