/** `npm run import` as a process: a folder of fifty files, and Ctrl-C in the middle of it. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../root.ts';
import { docxOf, paragraph } from '../../../src/import/docx/docx.fixture.ts';
import { importFixtures } from '../import/measure.ts';
import { fixtureArchive } from '../test-content.ts';

const script = join(root, 'scripts/import.ts');
const folder = mkdtempSync(join(tmpdir(), 'import-'));
const office = join(folder, 'office');
const UNREADABLE = 'van-thu/hong.docx';

const importInto = (out: string, ...options: string[]) =>
  spawnSync(process.execPath, [script, office, '--out', join(folder, out), ...options], { encoding: 'utf8' });
const filesIn = (out: string): Map<string, string> =>
  new Map(readdirSync(join(folder, out)).map((name) => [name, readFileSync(join(folder, out, name), 'utf8')]));

/** The text of a letter whose number is `i`. */
const letter = (i: number): string =>
  `UBND HUYỆN TAM ĐƯỜNG\nPHÒNG NỘI VỤ\n\nSố: ${i}/CV-NV\n\nTam Đường, ngày 02 tháng 11 năm 2021\n\nV/v báo cáo kỳ ${i}\n\nKính gửi: Ủy ban nhân dân các xã\n\nĐề nghị báo cáo trước ngày 15 tháng 11 năm 2021./.\n`;

/** Fifty files of four kinds in three folders, one of them unreadable. */
beforeAll(() => {
  mkdirSync(join(office, 'van-thu/2021'), { recursive: true });
  for (const name of readdirSync(importFixtures).filter((file) =>
    /^(?:ke-hoach|quyet-dinh|cong-van)\.(?:docx|pdf)$/.test(file),
  ))
    cpSync(join(importFixtures, name), join(office, name));
  const seeds = join(fixtureArchive, 'sources');
  for (const name of readdirSync(seeds).filter((file) => file.endsWith('.txt')))
    cpSync(join(seeds, name), join(office, name));
  const count = readdirSync(office).length - 1;
  const whole = docxOf({ body: paragraph('Một') });
  writeFileSync(join(office, UNREADABLE), whole.subarray(0, whole.length / 2));
  for (let i = count + 1; i < 50; i++) {
    const body = letter(i)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => paragraph(line))
      .join('');
    if (i % 2 === 0) writeFileSync(join(office, `van-thu/${i}.docx`), docxOf({ body }));
    else writeFileSync(join(office, `van-thu/2021/${i}.txt`), letter(i));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('fifty files, one of them unreadable: the others become texts, and each is told of', () => {
  const report = join(folder, 'report.json');
  const { status, stdout, stderr } = importInto('whole', '--report', report);
  expect(stderr).toBe('');
  expect(stdout).toContain(`✗ ${join(office, UNREADABLE)}\n    Tệp bị hỏng hay bị cắt`);
  expect(stdout).toContain('50 tệp được nêu');
  expect(stdout).toContain('47 đã nhập; 2 đã có văn bản giống hệt; 1 không nhập được');
  expect(status).toBe(1);
  const texts = filesIn('whole');
  expect(texts.size).toBe(47);
  expect(texts.get('tam-duong-2021-cong-van-48-bao-cao-ky-48.txt')).toContain('Số: 48/CV-NV');
  // Word and PDF of one document give one text where they are read alike, else two of one name.
  const named = (start: string): number => [...texts.keys()].filter((name) => name.startsWith(start)).length;
  expect([named('cao-lanh-2023-quyet-dinh-1146'), named('lai-chau-2025-cong-van-1203')]).toEqual([1, 2]);
  const { results } = JSON.parse(readFileSync(report, 'utf8')) as { results: { outcome: string }[] };
  expect(results.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'written')).toEqual([
    'there',
    'there',
    'fault',
  ]);
});

test('a second run writes nothing over, not even what was changed meanwhile', () => {
  const name = 'tam-duong-2021-cong-van-48-bao-cao-ky-48.txt';
  writeFileSync(join(folder, 'whole', name), 'đã sửa');
  const { status, stdout } = importInto('whole');
  expect(stdout).toContain('48 đã có văn bản giống hệt; 1 chưa ghi, trùng tên; 1 không nhập được');
  expect(status).toBe(1);
  expect(readFileSync(join(folder, 'whole', name), 'utf8')).toBe('đã sửa');
  writeFileSync(join(folder, 'whole', name), filesAgain().get(name) ?? '');
});

let again: Map<string, string> | null = null;
/** The same texts, by a run of its own. */
const filesAgain = (): Map<string, string> => {
  if (again === null) {
    importInto('again');
    again = filesIn('again');
  }
  return again;
};

test('Ctrl-C in the middle leaves whole texts and no half file; the next run does the rest', async () => {
  const out = join(folder, 'stopped');
  const child = spawn(process.execPath, [script, office, '--out', out]);
  const said: string[] = [];
  child.stdout.on('data', (words: Buffer) => said.push(words.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  // As soon as some texts are there.
  while (child.exitCode === null && (!existsSync(out) || readdirSync(out).length < 5))
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGINT');
  expect(await ended).toBe(1);
  expect(said.join('')).toContain('Đã dừng giữa chừng');
  const whole = filesAgain();
  const stopped = filesIn('stopped');
  expect(stopped.size).toBeGreaterThanOrEqual(5);
  expect(stopped.size).toBeLessThan(whole.size);
  for (const [name, text] of stopped) expect(text).toBe(whole.get(name));
  importInto('stopped');
  expect(filesIn('stopped')).toEqual(whole);
});

test.each([
  ['no file', [], /Chưa nêu tệp nào/],
  ['an option that it does not have', ['--to', 'x'], /--to không dùng được/],
  ['a report of another kind', [office, '--report', 'a.txt'], /\.md hay \.json/],
])('nothing is begun: %s', (_, options, words) => {
  const { status, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
  expect(stderr).toMatch(words);
  expect(status).toBe(2);
});
