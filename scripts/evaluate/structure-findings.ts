import { itemAt } from '../../src/ground/expected.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import { readTexts } from './read-texts.ts';
import type { ScoredValue } from './score-reading.ts';
import { scoreStructure } from './score-structure.ts';
import { structureLabels } from './structure-label.ts';
import { readStructure } from './structure-read.ts';
import { textsOfLabels } from './texts-in-folders.ts';

/** What was found of the labelled structures, and the labels whose texts are not at hand. */
export interface StructureFindings {
  readonly measured: readonly string[];
  readonly findings: readonly ScoredValue[];
  readonly withoutText: readonly string[];
}

/** Measures the reading of structure on every label whose text is among `texts` (by SHA-256). */
export function structureFindings(texts: ReadonlyMap<string, SourceFile>, knowledge: Knowledge): StructureFindings {
  const { at, withoutText } = textsOfLabels(structureLabels(), texts);
  const read = readTexts(
    at.map(({ file }) => file),
    knowledge,
  );
  const findings = at.flatMap(({ label }, i) => {
    const value = itemAt(read, i);
    return scoreStructure(label.name, readStructure(value), label);
  });
  return { measured: at.map(({ label }) => label.name), findings, withoutText };
}

/** Right, missing and wrong of each field, and their F1. */
export function structureFigures(findings: readonly ScoredValue[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(Object.groupBy(findings, (f) => f.field)).map(([field, list = []]) => {
      const count = (outcome: ScoredValue['outcome']): number => list.filter((f) => f.outcome === outcome).length;
      const [right, missing, wrong] = [count('right'), count('missing'), count('wrong')];
      const f1 = Math.round((2000 * right) / (2 * right + missing + wrong)) / 1000;
      return [field, { right, missing, wrong, f1 }];
    }),
  );
}
