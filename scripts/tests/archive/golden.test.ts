/** Every labelled document is read as its label says, but for what is accepted as not yet right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemAt } from '../../../src/ground/expected.ts';
import { lineOf } from '../../evaluate/finding-line.ts';
import { knowledge } from '../test-knowledge.ts';
import { labelledDocuments } from '../../evaluate/labelled-documents.ts';
import { readTexts } from '../../evaluate/read-texts.ts';
import { root } from '../../root.ts';
import { overlap, scoreReading, type Label } from '../../evaluate/score-reading.ts';

const accepted = JSON.parse(
  readFileSync(join(root, 'src/convert/golden/accepted/not-right.json'), 'utf8'),
) as readonly string[];
const documents = labelledDocuments();
const read = readTexts(
  documents.map(({ file }) => file),
  knowledge,
);

test.each(documents.map((d, i) => [d.file.id, d.label.difficulty, d, i] as const))('%s: %s', (id, _, { label }, i) => {
  const findings = scoreReading(id, itemAt(read, i).fields, label);
  expect(findings.length).toBeGreaterThan(8);
  expect(findings.filter((f) => f.outcome !== 'right').map(lineOf)).toEqual(
    accepted.filter((l) => l.startsWith(`${id}: `)),
  );
});

describe('the score itself', () => {
  const want: Label = {
    difficulty: '',
    documentType: 'chi-thi',
    number: '1/CT-UBND',
    date: null,
    place: null,
    issuer: { name: 'Ủy ban nhân dân tỉnh Lai Châu', accept: ['Chủ tịch nước'] },
    title: null,
    signatory: null,
    references: [{ number: '2/QĐ-TTg', documentType: 'quyet-dinh', date: null }],
    localities: [],
    complete: true,
  };
  const have = {
    documentType: 'cong-van',
    number: null,
    date: null,
    place: null,
    issuer: { name: 'UBND tỉnh Lai Châu', parent: null, key: '', unit: null },
    title: 'việc gì',
    signatory: null,
    references: [{ number: '3/QĐ-TTg', documentType: null, date: null }],
    localities: [],
    complete: true,
  };
  const outcomes = Object.fromEntries(
    scoreReading('x', have, want).map((f) => [`${f.field} ${f.want ?? f.got}`, f.outcome]),
  );

  test('a value the label contradicts is wrong, one that is not read is missing', () => {
    expect(outcomes['documentType chi-thi']).toBe('wrong');
    expect(outcomes['number 1/CT-UBND']).toBe('missing');
    expect(outcomes['title việc gì']).toBe('wrong');
    expect(outcomes['date null']).toBe('right');
  });

  test('an abbreviation that everybody reads alike is right', () => {
    expect(outcomes['issuer Ủy ban nhân dân tỉnh Lai Châu']).toBe('right');
    expect(overlap('Sở Y tế', 'Sở Nội vụ')).toBeLessThan(0.5);
  });

  test('a member of a set is missing or too many by itself', () => {
    expect(outcomes['references 2/QĐ-TTg']).toBe('missing');
    expect(outcomes['references 3/QĐ-TTg']).toBe('wrong');
  });
});
