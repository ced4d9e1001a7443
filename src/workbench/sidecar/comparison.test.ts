import { expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { readCorrection } from '../../convert/correct/read-correction.ts';
import { withEntry } from '../../yaml/edit-yaml.ts';
import { scanOf, withComparison } from './comparison.ts';

const SIDECAR = "# bản quét\nscan:\n  engine: 'tesseract.js 7.0.0'\n  pages: 2\n  unsure: ['4:5 44 1187/SYT']\n";
const compared = { by: 'Lò Thị A', on: '2026-11-20' };
const read = (sidecar: string | null) => {
  const { value, diagnostics } = readCorrection(
    { path: 'a.yaml', bytes: new TextEncoder().encode(sidecar ?? '') },
    knowledge,
  );
  return { scan: value.values.scan?.value, diagnostics };
};

test('who compared is written into what the import kept, and conversion reads it', () => {
  const written = withEntry(SIDECAR, 'scan', withComparison(scanOf(SIDECAR) ?? {}, compared));
  expect(written).toContain('# bản quét');
  const unsure = [{ line: 4, column: 5, confidence: 44, word: '1187/SYT' }];
  expect(read(written)).toEqual({
    scan: { engine: 'tesseract.js 7.0.0', pages: 2, unsure, compared },
    diagnostics: [],
  });
});

test('it is taken back', () => {
  const written = withEntry(SIDECAR, 'scan', withComparison(scanOf(SIDECAR) ?? {}, compared)) ?? '';
  const back = withEntry(written, 'scan', withComparison(scanOf(written) ?? {}, undefined));
  expect(read(back)).toEqual(read(SIDECAR));
});

test.each([
  ['no scan', 'number: 1\n'],
  ['near miss: a key that begins like it', 'scanned: { pages: 1 }\n'],
  ['a value that is no group', 'scan: true\n'],
  ['a file that cannot be read', 'scan: { pages: [\n'],
  ['nothing', ''],
])('a draft with %s asks nobody to compare', (_, sidecar) => {
  expect(scanOf(sidecar)).toBe(null);
});
