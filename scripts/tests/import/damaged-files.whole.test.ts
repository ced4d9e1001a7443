/** Files with bytes changed, cut off, or told to be of another kind: a text or a fault, never more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importFile } from '../../../src/import/import-file.ts';
import { importFixtures } from './measure.ts';

const files = readdirSync(importFixtures)
  .filter((name) => /^cong-van\.(?:docx|doc|pdf)$|^phong-cu/.test(name))
  .map((name) => [name, new Uint8Array(readFileSync(join(importFixtures, name)))] as const);

/** Places and values of bytes that are changed; places are shares of the length. */
const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
  minLength: 1,
  maxLength: 40,
});

const damaged = (bytes: Uint8Array, changes: readonly (readonly [number, number])[], cut: number): Uint8Array => {
  const copy = bytes.slice(0, Math.ceil(bytes.length * cut));
  for (const [at, value] of changes) copy[Math.floor(at * (copy.length - 1))] = value;
  return copy;
};

test.each(files)('%s', async (name, bytes) => {
  await fc.assert(
    fc.asyncProperty(damage, fc.constantFrom(1, 1, 1, 0.7, 0.3), async (changes, cut) => {
      const outcome = await importFile(damaged(bytes, changes, cut), name);
      if (outcome.ok) expect(new TextDecoder('utf-8', { fatal: true }).decode(outcome.imported.bytes)).toMatch(/\S\n$/);
      else expect(outcome.fault.message).not.toMatch(/Chương trình gặp lỗi/);
    }),
    { numRuns: 150 },
  );
});

test.each(files)('%s under the name of another kind', async (_, bytes) => {
  const kinds = await Promise.all(['a.txt', 'a.pdf', 'a'].map(async (name) => importFile(bytes, name)));
  expect(new Set(kinds.map((outcome) => outcome.ok && outcome.imported.kind)).size).toBe(1);
});
