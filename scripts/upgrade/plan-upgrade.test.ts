import { expect, test } from 'vitest';
import { textDigest } from '../program/program-record.ts';
import { planUpgrade } from './plan-upgrade.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const mapped = (files: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)]));

/** Plans an upgrade of files as they were brought, are and come; the paths of each part. */
function plan(was: Record<string, string>, is: Record<string, string>, comes: Record<string, string>) {
  const [brought, current] = [mapped(was), mapped(is)];
  const files = Object.fromEntries([...brought].map(([path, text]) => [path, textDigest(text)]));
  const made = planUpgrade(
    {
      record: { version: '1.0.0', commit: null, files },
      brought: (path) => brought.get(path) ?? null,
      current: (path) => current.get(path) ?? null,
    },
    { version: '2.0.0', commit: null, files: mapped(comes) },
  );
  const text = (written: Uint8Array | null): string | null =>
    written === null ? null : new TextDecoder().decode(written);
  return {
    written: Object.fromEntries(made.written.map((one) => [one.path, text(one.bytes)])),
    kept: made.kept,
    merged: made.merged.map(({ path }) => path),
    conflicts: made.conflicts.map(({ path }) => path),
  };
}

const nothing = { written: {}, kept: [], merged: [], conflicts: [] };

test.each([
  ['nothing changed', { a: '1' }, { a: '1' }, { a: '1' }, {}],
  ['a new version of a file', { a: '1' }, { a: '1' }, { a: '2' }, { written: { a: '2' } }],
  ['the same on Windows', { a: '1\n2\n' }, { a: '1\r\n2\r\n' }, { a: '3' }, { written: { a: '3' } }],
  ['a file that is no more', { a: '1' }, { a: '1' }, {}, { written: { a: null } }],
  ['a file that is new', {}, {}, { a: '1' }, { written: { a: '1' } }],
  ['the office changed it, the program did not', { a: '1' }, { a: 'own' }, { a: '1' }, { kept: ['a'] }],
  ['the office deleted it, the program did not', { a: '1' }, {}, { a: '1' }, { kept: ['a'] }],
  ['both changed it', { a: '1' }, { a: 'own' }, { a: '2' }, { conflicts: ['a'] }],
  ['both changed it alike', { a: '1' }, { a: '2' }, { a: '2' }, {}],
  ['changed by the office, gone from the program', { a: '1' }, { a: 'own' }, {}, { conflicts: ['a'] }],
  ['deleted by the office, changed by the program', { a: '1' }, {}, { a: '2' }, { conflicts: ['a'] }],
  ['a file of the office where a new one comes', {}, { a: 'own' }, { a: '1' }, { conflicts: ['a'] }],
])('%s', (_, was, is, comes, expected) => expect(plan(was, is, comes)).toEqual({ ...nothing, ...expected }));

test('rows of the office in a table are kept; a program file is never merged', () => {
  const [was, is, comes] = ['- a\n', '- a\n- own\n', '- a\n- new\n'];
  const table = 'content/reference/bodies.yaml';
  expect(plan({ [table]: was }, { [table]: is }, { [table]: comes })).toEqual({
    ...nothing,
    written: { [table]: '- a\n- own\n- new\n' },
    merged: [table],
  });
  expect(plan({ 'content/README.md': was }, { 'content/README.md': is }, { 'content/README.md': comes })).toEqual({
    ...nothing,
    conflicts: ['content/README.md'],
  });
});
