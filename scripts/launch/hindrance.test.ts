import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { hindranceOf } from './hindrance.cjs';

const packages = [
  { name: 'astro', wanted: '7.0.0', found: '7.0.0' },
  { name: 'zod', wanted: '4.0.0', found: '4.0.0' },
];
const fine = {
  command: 'start',
  root: '/home/xã/kho văn bản (1) [a] & b',
  version: 'v24.1.0',
  readsTypes: true,
  packages,
};
const without = (...names: string[]) =>
  packages.map((one) => (names.includes(one.name) ? { ...one, found: null } : one));

test.each([
  [
    'an old Node, nothing installed',
    { version: 'v18.20.8', readsTypes: false, packages: without('astro', 'zod') },
    /bản 18\.20\.8, cũ quá: cần bản 20 .*npm ci$/,
  ],
  ['an old Node called by itself', { version: 'v12.22.12', readsTypes: false }, /bản 12\.22\.12, cũ quá/],
  [
    'npm ci forgotten',
    { version: 'v20.1.0', readsTypes: false, packages: without('astro', 'zod') },
    /Chưa cài .*npm ci$/,
  ],
  ['npm ci broken off', { packages: without('zod') }, /cài chưa đủ \(zod\)/],
  [
    'npm ci forgotten after an upgrade',
    { packages: [{ name: 'astro', wanted: '8.0.0', found: '7.0.0' }] },
    /sang bản khác .*\(astro\)/,
  ],
  [
    'the Node that comes with it is not there',
    { version: 'v20.1.0', readsTypes: false },
    /Node đi kèm .*--ignore-scripts/,
  ],
  ['a path with #', { root: '/home/kho #1' }, /có chữ “#”.*dấu cách và chữ có dấu thì dùng được/],
  ['a path with ?', { root: '/home/kho?' }, /có chữ “\?”/],
  ['a path with %, to build', { root: '/home/100%', command: 'build' }, /có chữ “%”/],
])('%s is said', (_, state, words) => expect(hindranceOf({ ...fine, ...state })).toMatch(words));

test.each([
  ['all as it should be', {}],
  ['an old machine whose Node is that of the program', { version: 'v20.0.0' }],
  ['a path with #, where nothing is built', { root: '/home/kho #1', command: 'check' }],
])('near miss: %s keeps nothing from running', (_, state) => expect(hindranceOf({ ...fine, ...state })).toBeNull());

test.each(['scripts/launch.cjs', 'scripts/launch/hindrance.cjs', 'scripts/launch/finish-upgrade.cjs'])(
  '%s is written in the language that Node 10 knows',
  (file) => {
    const options = { module: ts.ModuleKind.ESNext, removeComments: true };
    const as = (target: ts.ScriptTarget): string =>
      ts.transpileModule(readFileSync(join(root, file), 'utf8'), {
        fileName: 'a.js',
        compilerOptions: { ...options, target },
      }).outputText;
    expect(as(ts.ScriptTarget.ES2018)).toBe(as(ts.ScriptTarget.ESNext));
  },
);

test('what is newer would be seen', () => {
  const options = { module: ts.ModuleKind.ESNext };
  const made = ts.transpileModule('a?.b', { compilerOptions: { ...options, target: ts.ScriptTarget.ES2018 } });
  expect(made.outputText).not.toContain('?.');
});
