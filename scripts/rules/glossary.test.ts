import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

const rows = [
  ...readFileSync(join(root, 'src/GLOSSARY.md'), 'utf8').matchAll(/^\| ([^|]+) \| [^|]+ \| `([^`]+)` `(\w+)` *\|$/gm),
].map(([, word = '', file = '', name = '']) => ({ word: word.trim(), file, name }));

test('the glossary has its words once each, in the form that this test reads', () => {
  const lines = readFileSync(join(root, 'src/GLOSSARY.md'), 'utf8').match(/^\| (?!word |-)/gm) ?? [];
  expect(rows.length).toBe(lines.length);
  expect(new Set(rows.map(({ word }) => word)).size).toBe(rows.length);
});

test.each(rows)('$word is defined as $name in $file', ({ file, name }) => {
  const code = readFileSync(join(root, file), 'utf8');
  expect(code).toMatch(new RegExp(`^export (?:interface|type|const|function|class) ${name}\\b`, 'm'));
});
