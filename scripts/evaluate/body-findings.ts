import { itemAt } from '../../src/ground/expected.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import { bodyLabels } from './body-label.ts';
import { bodiesReadIn } from './body-read.ts';
import { bodyFields, scoreBodies } from './score-bodies.ts';
import { readTexts } from './read-texts.ts';
import type { ScoredValue } from './score-reading.ts';
import { textsOfLabels } from './texts-in-folders.ts';

/** What was found of the labelled bodies, and the labels whose texts are not at hand. */
export interface BodyFindings {
  readonly measured: readonly string[];
  readonly findings: readonly ScoredValue[];
  readonly withoutText: readonly string[];
}

/**
 * Right, missing and wrong of one field; `precision` of what was read, `recall` of what is
 * labelled.
 */
export interface BodyFigures {
  readonly right: number;
  readonly missing: number;
  readonly wrong: number;
  readonly precision: number;
  readonly recall: number;
}

/** Measures the reading of bodies on every label whose text is among `texts` (by SHA-256). */
export function bodyFindings(texts: ReadonlyMap<string, SourceFile>, knowledge: Knowledge): BodyFindings {
  const { at, withoutText } = textsOfLabels(bodyLabels(), texts);
  const read = readTexts(
    at.map(({ file }) => file),
    knowledge,
  );
  const findings = at.flatMap(({ label }, i) => {
    const value = itemAt(read, i);
    return scoreBodies(label.name, bodiesReadIn(value.fields), label);
  });
  return { measured: at.map(({ label }) => label.name), findings, withoutText };
}

/** The figures of each field, in the order of `bodyFields`; none of a field without values. */
export function bodyFigures(findings: readonly ScoredValue[]): Record<string, BodyFigures> {
  return Object.fromEntries(
    bodyFields.flatMap((field) => {
      const list = findings.filter((f) => f.field === field);
      return list.length === 0 ? [] : [[field, figuresOf(list)]];
    }),
  );
}

function figuresOf(list: readonly ScoredValue[]): BodyFigures {
  const count = (outcome: ScoredValue['outcome']): number => list.filter((f) => f.outcome === outcome).length;
  const contradicted = list.filter((f) => f.outcome === 'wrong' && f.want !== null).length;
  const [right, missing, wrong] = [count('right'), count('missing'), count('wrong')];
  return {
    right,
    missing,
    wrong,
    precision: share(right, right + wrong),
    recall: share(right, right + missing + contradicted),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000;
}
