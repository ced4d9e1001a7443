/**
 * What builds keep changes no byte of what the next one publishes; `npm run fuzz:rebuild` does more
 * of the same.
 */
import { expect, test } from 'vitest';
import { allEdits, compareRebuilds } from '../../rebuild/compare-rebuilds.ts';

const KINDS = ['text added', 'text renamed', 'table row', 'program: template'];

test('a site built again after an edit is the one that is built from nothing', { timeout: 900_000 }, async () => {
  const from = KINDS.flatMap((kind) => allEdits.find((edit) => edit.kind === kind) ?? []);
  const compared = await compareRebuilds({ name: 'rebuild-test', edits: KINDS.length, seed: 1, from });
  expect(compared.map(({ kind }) => kind).toSorted()).toEqual(KINDS.toSorted());
  expect(compared.flatMap(({ differing, done }) => differing.map((path) => `${done}: ${path}`))).toEqual([]);
  // What was edited is on some page, or nothing was compared.
  for (const { changed, files, done } of compared) expect([done, changed > 0 && files > 300]).toEqual([done, true]);
});
