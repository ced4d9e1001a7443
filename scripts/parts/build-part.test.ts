import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { conversionInputs, noteConverted } from '../convert/converted-from.ts';
import { partRefusal } from './build-part.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['sources', 'directives']) mkdirSync(join(content, folder));
});
afterEach(() => rmSync(content, { recursive: true }));

const part = (): string => join(content, '..', 'none', '1-of-3');
const converted = (): void => noteConverted(content, { digest: conversionInputs(content), isWhole: true });

test('a part is built of what was converted, and of nothing else', () => {
  expect(partRefusal(part(), content)).toContain('chưa được chuyển xong');
  converted();
  expect(partRefusal(part(), content)).toBeNull();
  writeFileSync(join(content, 'sources/a.txt'), 'THÔNG BÁO');
  expect(partRefusal(part(), content)).toContain('đã đổi từ lần chuyển trước');
  converted();
  expect(partRefusal(part(), content)).toBeNull();
});

test('where other files lie, none is built', () => {
  converted();
  expect(partRefusal(content, content)).toContain('có tệp không phải của một phần');
});
