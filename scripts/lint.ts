/**
 * `npm run lint`: types, style, and which folder may import which. Runs all three and fails if one
 * does.
 */
import { spawnSync } from 'node:child_process';
import { importFaults } from './rules/import-rules.ts';
import { quietAstro } from './site/quiet-astro.ts';
import { root } from './root.ts';

quietAstro();
const passes = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;

const typesHold = passes('astro', 'check', '--minimumSeverity', 'warning');
const style = passes('prettier', '--check', '--log-level', 'warn', '.');
if (!style) console.error('Style: run `npm run format`.');
const faults = importFaults();
for (const fault of faults) console.error(fault);
process.exitCode = typesHold && style && faults.length === 0 ? 0 : 1;
