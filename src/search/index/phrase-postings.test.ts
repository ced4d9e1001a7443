import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Integers } from './integers.ts';
import { PhraseLevel } from './phrase-level.ts';
import { eachFold, type PhrasePostings } from './phrase-postings.ts';

/** Phrases of some folds, and in which documents each is. */
const levelOf = (folds: readonly number[], documents: readonly (readonly number[])[]): PhraseLevel => {
  const level = new PhraseLevel({ phraseOf: new Integers(), postings: new Integers() });
  folds.forEach((fold, id) => level.room(id, fold, 0, 0));
  documents.forEach((ids, document) => {
    for (const id of ids) level.meet(id, document, false);
    level.finish(document);
  });
  return level;
};
const listed = (level: PhraseLevel, atOnce?: number): (readonly PhrasePostings[])[] => {
  const found: (readonly PhrasePostings[])[] = [];
  eachFold(level, (forms) => void found.push(forms), atOnce);
  return found;
};

test('forms of a fold are together, folds and forms in their order, those of no text left out', () => {
  const level = levelOf([0, 1, 0, 2], [[2], [1, 0], [2]]);
  expect(listed(level)).toEqual([
    [
      { id: 0, postings: [4] },
      { id: 2, postings: [0, 8] },
    ],
    [{ id: 1, postings: [4] }],
  ]);
});

test('in parts, whatever their size, it is the same', () => {
  const archive = fc.record({
    folds: fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }),
    documents: fc.array(fc.array(fc.nat(11), { maxLength: 8 }), { maxLength: 12 }),
    atOnce: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(archive, ({ folds, documents, atOnce }) => {
      const level = levelOf(
        folds,
        documents.map((ids) => ids.filter((id) => id < folds.length)),
      );
      const whole = folds.map((_, id) => ({
        id,
        postings: documents.flatMap((ids, document) => (ids.includes(id) ? [document * 4 + strength(ids, id)] : [])),
      }));
      const byFold = Array.from({ length: 6 }, (_, fold) =>
        whole.filter(({ id, postings }) => folds[id] === fold && postings.length > 0),
      ).filter((forms) => forms.length > 0);
      expect(listed(level, atOnce)).toEqual(byFold);
    }),
    { numRuns: 300 },
  );
});

/** 1 where a text has the phrase four times or more. */
const strength = (ids: readonly number[], id: number): number => (ids.filter((one) => one === id).length > 3 ? 1 : 0);
