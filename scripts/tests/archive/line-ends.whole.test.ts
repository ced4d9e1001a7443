/**
 * Git on Windows, editors and uploads give files other line ends: what is read of tables, terms,
 * corrections and site.yaml is the same with CR LF and with LF.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { convertArchive } from '../../../src/convert/convert.ts';
import { renamedByStaff } from '../../../src/integrations/renamed-addresses.ts';
import { readImprint } from '../../../src/store/imprint.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { readKnowledge } from '../../content/knowledge.ts';
import { writeTestContent } from '../test-content.ts';

const HELD = 'tam-duong-2021-cong-van-33-phong-chong-covid-19';
const entered = {
  [`sources/${HELD}.yaml`]:
    "# đối chiếu bản giấy\nby: Lò Thị A\nreason: >\n  đối chiếu\n  bản giấy\nnumber: 33/CV-TTCH\ntitle: 'tăng cường phòng,\n  chống dịch'\nlocalities:\n  - { name: Tân Uyên, type: huyện, province: Lai Châu, role: applies }\n",
  'sources/go.yaml': 'withdrawn:\n  reason: |\n    không công khai\n  on: 2026-11-20\n  content: remove\n',
  'reference/renamed.yaml': '- { from: cu, to: ' + HELD + ' }\n- { from: kin, to: null }\n',
  'site.yaml':
    "name: Kho văn bản xã Bản Bo\nbody: 'UBND xã\n  Bản Bo'\nembedding: https://a.example https://b.example\n",
  'glossary/sai.yaml': 'term: [\n',
};
const folders = ['\n', '\r\n'].map((lineEnd) => {
  const folder = mkdtempSync(join(tmpdir(), 'line-ends-'));
  writeTestContent(folder, entered);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:yaml|tsv|md|csv)$/.test(name)) continue;
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', lineEnd));
  }
  return folder;
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const read = (content: string) => {
  const { files, sidecars, diagnostics } = readContentFiles(content);
  const knowledge = readKnowledge(content);
  const converted = convertArchive(files, knowledge.value, { sidecars });
  return {
    documents: converted.documents,
    said: [...diagnostics, ...knowledge.diagnostics, ...converted.diagnostics],
    renamed: [...renamedByStaff(content)],
    imprint: readImprint(content),
  };
};

test('with CR LF everything is read as with LF', () => {
  const [unix, windows] = folders.map(read);
  expect(unix?.documents.length).toBeGreaterThan(3);
  expect(unix?.said.length).toBeGreaterThan(0);
  expect(unix?.imprint.imprint.body).toBe('UBND xã Bản Bo');
  expect(windows).toEqual(unix);
});
