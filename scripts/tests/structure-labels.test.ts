/**
 * The structure of labelled texts that the project holds, and the score that measures the others.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knowledge } from './test-knowledge.ts';
import { readDocument } from '../../src/convert/convert.ts';
import { labelledDocuments } from '../evaluate/labelled-documents.ts';
import { lineOf } from '../evaluate/finding-line.ts';
import { scoreStructure } from '../evaluate/score-structure.ts';
import { structureFigures, structureFindings } from '../evaluate/structure-findings.ts';
import { structureLabels } from '../evaluate/structure-label.ts';
import type { ReadStructure } from '../evaluate/structure-read.ts';
import { textsInFolders } from '../evaluate/texts-in-folders.ts';
import { root } from '../root.ts';

test('the four fixed texts have the structure that their labels say, in every provision', () => {
  const texts = textsInFolders([join(root, 'scripts/tests/fixtures/archive/sources')]);
  const { measured, findings, withoutText } = structureFindings(texts, knowledge);
  expect(measured).toHaveLength(4);
  expect(withoutText).toHaveLength(structureLabels().length - 4);
  expect(findings.filter((f) => f.outcome !== 'right').map(lineOf)).toEqual([]);
  expect(findings.filter((f) => f.field === 'provisions').length).toBeGreaterThan(60);
});

test('no two labels are of one text', () => {
  const hashes = structureLabels().map((l) => l.sha256);
  expect(new Set(hashes).size).toBe(hashes.length);
});

const WANT: ReadStructure = {
  basis: ['1/NQ-CP'],
  relations: [{ relation: 'bai-bo', number: '2/QĐ-UBND', inPart: true }],
  tables: [{ rows: 3, columns: 2, head: ['TT', 'Xã'] }],
  outline: ['Điều 1. Phạm vi', '  1. Khoản một,', '  1. Khoản một,', 'Mẫu số 01 …'],
};
const outcomesOf = (have: Partial<ReadStructure>) =>
  scoreStructure('x', { ...WANT, ...have }, WANT)
    .filter((f) => f.outcome !== 'right')
    .map((f) => `${f.outcome} ${f.want ?? f.got}`);

test.each<[string, Partial<ReadStructure>, string[]]>([
  ['everything alike', {}, []],
  ['a label that gives fewer words', { outline: [...WANT.outline.slice(0, 3), 'Mẫu số 01 ĐƠN ĐỀ'] }, []],
  [
    'another depth',
    { outline: ['  Điều 1. Phạm vi', ...WANT.outline.slice(1)] },
    ['missing Điều 1. Phạm vi', 'wrong   Điều 1. Phạm vi'],
  ],
  ['one of two that are alike', { outline: WANT.outline.toSpliced(1, 1) }, ['missing   1. Khoản một,']],
  ['one more of those that are alike', { outline: [...WANT.outline, '  1. Khoản một,'] }, ['wrong   1. Khoản một,']],
  [
    'a row less',
    { tables: [{ rows: 2, columns: 2, head: ['TT', 'Xã'] }] },
    ['missing 3 × 2: TT | Xã', 'wrong 2 × 2: TT | Xã'],
  ],
  [
    'the whole for a part',
    { relations: [{ relation: 'bai-bo', number: '2/QĐ-UBND', inPart: false }] },
    ['missing bai-bo 2/QĐ-UBND (một phần)', 'wrong bai-bo 2/QĐ-UBND'],
  ],
  ['no basis', { basis: [] }, ['missing 1/NQ-CP']],
])('%s', (_, have, outcomes) => {
  expect(outcomesOf(have)).toEqual(outcomes);
});

test('F1 counts what is missing and what is wrong', () => {
  const findings = scoreStructure('x', { ...WANT, basis: ['1/NQ-CP', '7/NQ-CP'], tables: [] }, WANT);
  const { basis, tables } = structureFigures(findings);
  expect(basis).toEqual({ right: 1, missing: 0, wrong: 1, f1: 0.667 });
  expect(tables?.f1).toBe(0);
});

test.each(labelledDocuments().map(({ file }) => [file.id, file] as const))(
  '%s: an article makes a provision, and no more than a quarter of a text is its closing',
  (_, file) => {
    const { value } = readDocument(file, knowledge);
    const { blocks, reading } = value?.outline ?? { blocks: [], reading: '' };
    const lengthOf = (part: string): number =>
      blocks.filter((b) => b.part === part).reduce((sum, b) => sum + b.end - b.start, 0);
    if (/^Điều 1\./m.test(new TextDecoder().decode(file.bytes))) expect(value?.fields.provisions).not.toEqual([]);
    expect(lengthOf('conclusions')).toBeLessThan(reading.length / 4);
    for (const { role, part, style } of blocks)
      if (role === 'quoted') expect([part === 'preface', style]).toEqual([false, null]);
  },
);
