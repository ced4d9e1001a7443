import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnosticTable, type Severity } from '../../src/convert/diagnostic.ts';
import { readCorrection } from '../../src/convert/correct/read-correction.ts';
import { headingAnchor } from '../../src/render/guide-to-html.ts';
import { correctionForms } from '../../src/schema/correction.ts';
import { bodyRow } from '../../src/schema/row/body-row.ts';
import { bodySuccessionRow } from '../../src/schema/row/body-succession-row.ts';
import { departmentRow } from '../../src/schema/row/department-row.ts';
import { issuerRow } from '../../src/schema/row/issuer-row.ts';
import { officeRow } from '../../src/schema/row/office-row.ts';
import { renamedRow } from '../../src/schema/row/renamed-row.ts';
import { term } from '../../src/schema/term.ts';
import { readImprint } from '../../src/store/imprint.ts';
import { readKeys, readRows } from '../../src/store/read-rows.ts';
import { knowledge } from './test-knowledge.ts';
import { root } from '../root.ts';

const guide = readFileSync(join(root, 'content/README.md'), 'utf8');
const HEADINGS: Readonly<Record<Severity, string>> = {
  error: '### Lỗi: tệp bị để lại, phải sửa',
  warning: '### Cần xem lại: đã đăng, nên đối chiếu bản gốc',
  info: '### Để biết',
};
const rowsUnder = (heading: string): string[][] => {
  const section = guide.split(`\n${heading}\n`)[1]?.split(/\n##/)[0] ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \| (.+?) \| (.+?) \|$/gm)].map((m) => m.slice(1));
};

describe.each(['error', 'warning', 'info'] as const)('messages of severity %s', (severity) => {
  const codes = Object.entries(diagnosticTable).filter(([, row]) => row.severity === severity);

  test('are in the guide, each once, with what to do, and no others', () => {
    expect(
      rowsUnder(HEADINGS[severity])
        .map(([code]) => code)
        .sort(),
    ).toEqual(codes.map(([code]) => code).sort());
  });
});

test('the keys of a correction are in the guide with the example that messages show', () => {
  for (const [key, { example }] of Object.entries(correctionForms)) {
    expect(guide).toContain(`| \`${key}\` |`);
    expect(guide).toContain(`| \`${example}\` |`);
  }
});

const blocks = [...guide.matchAll(/```yaml\n([^]*?)```/g)].map((m) => m[1] ?? '');
const examples = [
  ...blocks.filter((b) => !b.includes('variants:') && !b.includes('repository:') && !b.startsWith('- ')),
  ...Object.values(correctionForms).map((f) => f.example),
];

test.each(examples)('the example %j is right', (example) => {
  const { value, diagnostics } = readCorrection(
    { path: 'a.yaml', bytes: new TextEncoder().encode(example) },
    knowledge,
  );
  expect(diagnostics).toEqual([]);
  expect(Object.keys(value.values)).not.toEqual([]);
});

test('the examples of a term, an issuer and former names fit their tables', () => {
  const [termExample] = blocks.filter((b) => b.includes('variants:'));
  const [issuerExample] = blocks.filter((b) => b.startsWith('- { name: Bộ Y tế'));
  const [renamedExample] = blocks.filter((b) => b.startsWith('- { from:'));
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  const write = (text: string | undefined): string => {
    const file = join(folder, 'example.yaml');
    writeFileSync(file, text ?? '');
    return file;
  };
  expect(readKeys(term, write(termExample), 'x')).toMatchObject({ rows: [{}], findings: [] });
  expect(readRows(issuerRow, write(issuerExample), 'x')).toMatchObject({ rows: [{}], findings: [] });
  expect(readRows(renamedRow, write(renamedExample), 'x')).toMatchObject({ rows: [{}, {}], findings: [] });
});

test.each([
  ['a department', 'symbols: [SDTTG]', departmentRow],
  ['an office', 'name: Chánh Văn phòng', officeRow],
  ['a kind of body', 'takes: unit', bodyRow],
  ['a succession of bodies', 'how: merge', bodySuccessionRow],
] as const)('the example of %s fits its table', (_, words, schema) => {
  const file = join(mkdtempSync(join(tmpdir(), 'guide-')), 'example.yaml');
  writeFileSync(file, blocks.find((b) => b.startsWith('- ') && b.includes(words)) ?? '');
  expect(readRows<unknown>(schema, file, 'x')).toMatchObject({ rows: [{}], findings: [] });
});

test('the example of content/site.yaml has every key of an office, and each is right', () => {
  const content = mkdtempSync(join(tmpdir(), 'guide-'));
  writeFileSync(join(content, 'site.yaml'), blocks.find((b) => b.includes('repository:')) ?? '');
  const { imprint, findings } = readImprint(content);
  expect(findings).toEqual([]);
  // An example is copied: it must not make a site ask a service that is not there.
  const { 'search-service': service, ...others } = imprint;
  expect([service, ...Object.values(others).filter((value) => value === null)]).toEqual([null]);
  for (const key of Object.keys(imprint)) expect(guide).toContain(`\`${key}\``);
});

test('every link within the guide leads to a heading, and every picture is there', () => {
  const anchors = new Set([...guide.matchAll(/^#+ (.+)$/gm)].map((m) => headingAnchor(m[1] ?? '')));
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map((m) => m[1] ?? '');
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((m) => m[1] ?? '');
  expect(pictures.filter((picture) => !existsSync(join(root, 'content', picture)))).toEqual([]);
  expect(pictures.length).toBeGreaterThan(2);
});
