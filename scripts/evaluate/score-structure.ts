import { fold } from '../../src/vietnamese/fold/fold.ts';
import type { ScoredValue } from './score-reading.ts';
import type { ReadStructure } from './structure-read.ts';

/** Ends a line of a label that has fewer words than are compared. */
const CUT_SHORT = ' …';

/**
 * Each relation, table and provision of a document with its outcome: right, missing, or wrong (read
 * where the label has none). A table is right with all its rows, columns and cells of its head, a
 * provision at its depth with the words that the label gives. Spelling is compared without tones:
 * it is measured elsewhere.
 */
export function scoreStructure(document: string, have: ReadStructure, want: ReadStructure): ScoredValue[] {
  return [
    ...compareLists(document, 'basis', have.basis, want.basis),
    ...compareLists(document, 'relations', have.relations.map(relationLine), want.relations.map(relationLine)),
    ...compareLists(document, 'tables', have.tables.map(tableWords), want.tables.map(tableWords)),
    ...compareLists(document, 'provisions', asAbridged(have.outline, want.outline), want.outline),
  ];
}

/** What of the members of two lists agrees, each as often as it stands. */
function compareLists(
  document: string,
  field: string,
  have: readonly string[],
  want: readonly string[],
): ScoredValue[] {
  const left = new Map<string, number>();
  for (const value of have) left.set(comparedKey(value), (left.get(comparedKey(value)) ?? 0) + 1);
  const findings: ScoredValue[] = want.map((value) => {
    const count = left.get(comparedKey(value)) ?? 0;
    left.set(comparedKey(value), count - 1);
    return { document, field, outcome: count > 0 ? 'right' : 'missing', got: count > 0 ? value : null, want: value };
  });
  for (const value of have) {
    const count = left.get(comparedKey(value)) ?? 0;
    if (count <= 0) continue;
    left.set(comparedKey(value), count - 1);
    findings.push({ document, field, outcome: 'wrong', got: value, want: null });
  }
  return findings;
}

/** Spaces at the beginning are the depth of a provision and stay. */
function comparedKey(value: string): string {
  return fold(value).trimEnd();
}

/**
 * The lines of an outline; one that begins as a label does that leaves words out (“Mẫu số 01 …”) as
 * that label.
 */
function asAbridged(have: readonly string[], want: readonly string[]): string[] {
  const abridged = want.filter((line) => line.endsWith(CUT_SHORT));
  return have.map(
    (line) =>
      abridged.find((l) => `${comparedKey(line)} `.startsWith(`${comparedKey(l.slice(0, -CUT_SHORT.length))} `)) ??
      line,
  );
}

function relationLine({ relation, number, inPart }: ReadStructure['relations'][number]): string {
  return `${relation} ${number}${inPart ? ' (một phần)' : ''}`;
}

function tableWords({ rows, columns, head }: ReadStructure['tables'][number]): string {
  return `${rows} × ${columns}: ${head.join(' | ')}`;
}
