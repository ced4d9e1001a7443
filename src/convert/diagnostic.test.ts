import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnosticTable, formatDiagnostic, severityOf, type Diagnostic, type DiagnosticCode } from './diagnostic.ts';
import type { MessageRow } from './message/message-row.ts';

const diagnostic = (code: DiagnosticCode, value: string): Diagnostic => ({
  code,
  file: 'content/sources/a.txt',
  line: 3,
  column: 7,
  value,
});

describe('words of diagnostics', () => {
  test.each<[DiagnosticCode, string, string]>([
    ['tep-rong', '', 'content/sources/a.txt:3:7: lỗi [tep-rong] Tệp không có chữ nào. →'],
    ['so-khong-ro', '1?/CT', 'cảnh báo [so-khong-ro] Số của văn bản không đọc chắc được (“1?/CT”). →'],
    // What `replace` would take for a pattern is a value like any other.
    ['so-khong-ro', "$&$'$1", "(“$&$'$1”)"],
    ['so-khong-ro', '{x}', '(“{x}”)'],
    ['khong-co-so', 'never shown', 'thông tin [khong-co-so] Văn bản không có số, ký hiệu. →'],
  ])('%s with %j', (code, value, words) => {
    expect(formatDiagnostic(diagnostic(code, value))).toContain(words);
  });

  test('a value is shown only where its message has a place for it', () => {
    expect(formatDiagnostic(diagnostic('khong-co-so', 'never shown'))).not.toContain('never shown');
  });

  test.each(Object.entries<MessageRow>(diagnosticTable))('%s has one severity and at most one value', (code, row) => {
    expect(severityOf(diagnostic(code as DiagnosticCode, ''))).toBe(row.severity);
    expect(row.message.split('{x}').length).toBeLessThanOrEqual(2);
    expect(row.mend).not.toContain('{x}');
  });
});

test('no code is in the tables of two subjects, where the later one would win', () => {
  const folder = join(import.meta.dirname, 'message');
  const codes = readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^ {2}'?([a-z][a-z-]*)'?: \{$/gm)].map(([, code]) => code),
  );
  expect(codes.toSorted()).toEqual(Object.keys(diagnosticTable).toSorted());
});
