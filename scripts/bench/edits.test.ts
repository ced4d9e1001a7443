import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { edits } from './edits.ts';

test('each edit but the first changes, adds or removes one file', () => {
  const content = mkdtempSync(join(tmpdir(), 'edits-'));
  cpSync(join(root, 'scripts/tests/fixtures/archive'), content, { recursive: true });
  cpSync(join(root, 'content/reference'), join(content, 'reference'), { recursive: true });
  const texts = (): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(content, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
    );
  const changed = edits.map(({ name, apply }) => {
    const before = texts();
    apply(content, 4);
    const after = texts();
    return [
      name,
      [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).length,
    ];
  });
  rmSync(content, { recursive: true });
  expect(changed).toEqual(edits.map(({ name }, at) => [name, at === 0 ? 0 : 1]));
});
