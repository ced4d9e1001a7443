/**
 * `npm run evaluate [-- FOLDER… --accept --details]`: figures per field over the labelled
 * documents, read together as an archive, what a change gained and lost against the accepted
 * reading, and how structure and bodies of labelled texts are read: of those in the project and,
 * found by their SHA-256, of those in the folders named.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemAt } from '../src/ground/expected.ts';
import { bodyFigures, bodyFindings } from './evaluate/body-findings.ts';
import { lineOf } from './evaluate/finding-line.ts';
import { loadKnowledge } from './content/knowledge.ts';
import { labelledDocuments } from './evaluate/labelled-documents.ts';
import { readTexts } from './evaluate/read-texts.ts';
import { root } from './root.ts';
import { scoreReading, type ScoredValue } from './evaluate/score-reading.ts';
import { structureFigures, structureFindings } from './evaluate/structure-findings.ts';
import { textsInFolders } from './evaluate/texts-in-folders.ts';

/** What is accepted as not (yet) right, a line a value; everything else has to be right. */
const ACCEPTED = join(root, 'src/convert/golden/accepted/not-right.json');

const fieldFigures = (findings: readonly ScoredValue[]): Record<string, Record<string, number>> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(findings, (f) => f.field)).map(([field, list = []]) => {
      const count = (outcome: ScoredValue['outcome']): number => list.filter((f) => f.outcome === outcome).length;
      const right = count('right');
      return [
        field,
        {
          right,
          missing: count('missing'),
          wrong: count('wrong'),
          share: Math.round((1000 * right) / list.length) / 1000,
        },
      ];
    }),
  );

const loadedKnowledge = loadKnowledge();
const documents = labelledDocuments();
const readDocuments = readTexts(
  documents.map(({ file }) => file),
  loadedKnowledge,
);
const findings = documents.flatMap(({ file, label }, i) =>
  scoreReading(file.id, itemAt(readDocuments, i).fields, label),
);
const notRight = findings.filter((f) => f.outcome !== 'right').map(lineOf);
const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as string[];
const gained = accepted.filter((line) => !notRight.includes(line));
const lost = notRight.filter((line) => !accepted.includes(line));

console.log(`${documents.length} documents, ${findings.length} values`);
console.table(fieldFigures(findings));
console.log(`Gained against the accepted reading: ${gained.length}`);
for (const line of gained) console.log(`  + ${line}`);
console.log(`Lost: ${lost.length}`);
for (const line of lost) console.log(`  - ${line}`);

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const texts = textsInFolders([join(root, 'scripts/tests/fixtures/archive/sources'), ...folders]);
const structure = structureFindings(texts, loadedKnowledge);
printLabelled('Structure', structure, structureFigures(structure.findings));
const scoredBodies = bodyFindings(texts, loadedKnowledge);
printLabelled('Bodies', scoredBodies, bodyFigures(scoredBodies.findings));

if (process.argv.includes('--accept')) {
  writeFileSync(ACCEPTED, `${JSON.stringify(notRight, null, 2)}\n`);
  console.log(`Accepted: ${notRight.length} values not right.`);
} else if (lost.length > 0) process.exitCode = 1;

/**
 * The figures of labels that are found by the SHA-256 of their texts; with `--details` each value
 * that is not right.
 */
function printLabelled(
  what: string,
  { measured, findings, withoutText }: typeof structure,
  figures: Readonly<Record<string, object>>,
): void {
  console.log(`${what} of ${measured.length} documents`);
  console.table(figures);
  if (process.argv.includes('--details'))
    for (const finding of findings.filter((f) => f.outcome !== 'right')) console.log(`  ${lineOf(finding)}`);
  if (withoutText.length > 0)
    console.log(`${withoutText.length} labelled texts are not in the folders named: ${withoutText.join(', ')}`);
}
