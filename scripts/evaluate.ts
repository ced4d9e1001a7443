/** `npm run evaluate [-- --accept]`: figures per field over the labelled documents, and what a change gained and lost against the accepted reading. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../src/convert/convert.ts';
import { lineOf } from './evaluate/finding-line.ts';
import { loadKnowledge } from './content/knowledge.ts';
import { labelledDocuments } from './evaluate/labelled-documents.ts';
import { root } from './root.ts';
import { scoreReading, type Finding } from './evaluate/score-reading.ts';

/** What is accepted as not (yet) right, a line a value; everything else has to be right. */
const ACCEPTED = join(root, 'src/convert/golden/accepted/not-right.json');

const figuresOf = (findings: readonly Finding[]): Record<string, Record<string, number>> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(findings, (f) => f.field)).map(([field, list = []]) => {
      const count = (outcome: Finding['outcome']): number => list.filter((f) => f.outcome === outcome).length;
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

const knowledge = loadKnowledge();
const documents = labelledDocuments();
const findings = documents.flatMap(({ file, label }) => {
  const { value } = readDocument(file, knowledge);
  if (!value) throw new Error(`Cannot read ${file.path}`);
  return scoreReading(file.id, value.fields, label);
});
const notRight = findings.filter((f) => f.outcome !== 'right').map(lineOf);
const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as string[];
const gained = accepted.filter((line) => !notRight.includes(line));
const lost = notRight.filter((line) => !accepted.includes(line));

console.log(`${documents.length} documents, ${findings.length} values`);
console.table(figuresOf(findings));
console.log(`Gained against the accepted reading: ${gained.length}`);
for (const line of gained) console.log(`  + ${line}`);
console.log(`Lost: ${lost.length}`);
for (const line of lost) console.log(`  - ${line}`);

if (process.argv.includes('--accept')) {
  writeFileSync(ACCEPTED, `${JSON.stringify(notRight, null, 2)}\n`);
  console.log(`Accepted: ${notRight.length} values not right.`);
} else if (lost.length > 0) process.exitCode = 1;
