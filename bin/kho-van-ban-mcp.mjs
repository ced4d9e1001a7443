#!/usr/bin/env node
/**
 * Starts scripts/mcp.ts with the Node that comes with this package, whatever Node runs this: plain
 * JavaScript, because an installed package may not have TypeScript run from it.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// On Windows the package names another file than the one that is called node, which is empty there.
const nodePackage = createRequire(import.meta.url).resolve('node/package.json');
const node = join(dirname(nodePackage), JSON.parse(readFileSync(nodePackage, 'utf8')).bin.node);
const hooks = pathToFileURL(join(root, 'bin/typescript-hooks.mjs')).href;
const started = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', '--import', hooks, join(root, 'scripts/mcp.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
started.on('error', (error) => {
  console.error(`Không chạy được Node đi kèm: ${error.message}`);
  process.exitCode = 2;
});
started.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 2) : 2;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => started.kill(signal));
