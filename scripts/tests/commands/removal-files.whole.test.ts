import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readRemovals } from '../../../src/integrations/removal-files.ts';
import { root } from '../../root.ts';
import { writeTestContent } from '../test-content.ts';

const content = mkdtempSync(join(tmpdir(), 'removal-'));
const directives = join(content, 'directives');
const source = (name: string): string => join(content, 'sources', name);
const convert = () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/convert.ts'), '--content', content],
    { encoding: 'utf8', cwd: root },
  );
  return { status, output: stdout + stderr };
};
/** All that is generated, names and words. */
const generated = (): string =>
  readdirSync(directives)
    .map((name) => `${name}\n${readFileSync(join(directives, name), 'utf8')}`)
    .join('\n');

beforeEach(() => {
  writeTestContent(content, { 'sources/mat.txt': 'THÔNG BÁO\nVề việc kravonil\n\nCác phòng thực hiện zumbrakel./.\n' });
  convert();
  expect(generated()).toContain('kravonil');
});
afterAll(() => rmSync(content, { recursive: true }));

test('a text that is taken down leaves the generated files at once, and its notice comes', async () => {
  writeFileSync(source('mat.yaml'), 'withdrawn: { reason: đóng dấu nhầm, content: remove }\n');
  const { status, output } = convert();
  expect(status).toBe(0);
  expect(output).toContain('mat: nội dung đã gỡ, trang chỉ còn thông báo');
  expect(`${output}${generated()}`).not.toMatch(/kravonil|zumbrakel/);
  expect(await readRemovals(directives)).toMatchObject([{ id: 'mat', reason: 'đóng dấu nhầm' }]);
});

test('the notice outlives the text, and goes when its sidecar goes', async () => {
  writeFileSync(source('mat.yaml'), 'withdrawn: { reason: đóng dấu nhầm, content: remove }\n');
  rmSync(source('mat.txt'));
  expect(convert().status).toBe(0);
  expect((await readRemovals(directives)).map((r) => r.id)).toEqual(['mat']);
  rmSync(source('mat.yaml'));
  expect(convert().status).toBe(0);
  expect(await readRemovals(directives)).toEqual([]);
});

test('a slip withholds the text and is an error', async () => {
  writeFileSync(source('mat.yaml'), 'withdrawn: { reason: mật, content: xóa }\n');
  const { status, output } = convert();
  expect(status).toBe(1);
  expect(output).toContain('go-chua-ro');
  expect(`${output}${generated()}`).not.toMatch(/kravonil|zumbrakel/);
});

test('a notice that cannot be read still answers, with nothing but its address', async () => {
  writeFileSync(join(directives, 'hong.removed.json'), '{');
  expect(await readRemovals(directives)).toEqual([
    { id: 'hong', reason: null, on: null, describedAs: null, replacedBy: null },
  ]);
});
