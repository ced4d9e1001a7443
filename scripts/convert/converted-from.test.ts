import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { conversionInputs, forgetConverted, noteConverted, readConverted } from './converted-from.ts';

let content = '';
const at = (path: string): string => join(content, path);
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'converted-'));
  for (const folder of ['sources/2021', 'directives', 'reference', '.readings'])
    mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('sources/2021/a.txt'), 'THÔNG BÁO\n');
  writeFileSync(at('sources/2021/a.yaml'), 'date: 2021-01-02\n');
  writeFileSync(at('reference/issuers.yaml'), '[]\n');
});
afterEach(() => rmSync(content, { recursive: true }));

test.each([
  ['a text is changed', () => appendFileSync(at('sources/2021/a.txt'), ' ')],
  ['a correction is changed', () => writeFileSync(at('sources/2021/a.yaml'), 'date: 2021-01-03\n')],
  ['a text comes', () => writeFileSync(at('sources/b.txt'), '')],
  ['a text goes', () => rmSync(at('sources/2021/a.txt'))],
  ['a table is changed', () => appendFileSync(at('reference/issuers.yaml'), '#\n')],
])('where %s, texts are to be converted again', (_, change) => {
  const before = conversionInputs(content);
  change();
  expect(conversionInputs(content)).not.toBe(before);
});

test.each([
  ['a generated file', () => writeFileSync(at('directives/a.mdx'), '')],
  ['a reading', () => writeFileSync(at('.readings/a'), '')],
  ['nothing', () => undefined],
])('near miss: %s that comes changes nothing', (_, change) => {
  const before = conversionInputs(content);
  change();
  expect(conversionInputs(content)).toBe(before);
});

test('what was noted is read until it is forgotten, and nothing else is', () => {
  expect(readConverted(content)).toBeNull();
  noteConverted(content, { digest: 'd', isWhole: false });
  expect(readConverted(content)).toEqual({ digest: 'd', isWhole: false });
  writeFileSync(at('directives/made-from.json'), '{"digest":"d"');
  expect(readConverted(content)).toBeNull();
  noteConverted(content, { digest: 'e', isWhole: true });
  forgetConverted(content);
  expect(readConverted(content)).toBeNull();
  forgetConverted(content);
});

test('where nothing can be written nothing is noted, and conversion says why itself', () => {
  rmSync(at('directives'), { recursive: true });
  writeFileSync(at('directives'), 'a file where a folder should be');
  forgetConverted(content);
  noteConverted(content, { digest: 'd', isWhole: true });
  expect(readConverted(content)).toBeNull();
});
