/**
 * `npm run lint`: types, style, and which folder may import which. Runs all three and fails if one
 * does.
 */
import { spawnSync } from 'node:child_process';
import { importFaults } from './rules/import-rules.ts';
import { quietAstro } from './site/quiet-astro.ts';
import { packageProgram } from './command/package-program.ts';
import { root } from './root.ts';

quietAstro();
const passes = (program: string, ...args: string[]): boolean =>
  spawnSync(process.execPath, [packageProgram(program), ...args], { cwd: root, stdio: 'inherit' }).status === 0;

const typesHold = passes('astro', 'check', '--minimumSeverity', 'warning');
const style = passes('prettier', '--check', '--log-level', 'warn', '.');
if (!style) console.error('Style: run `npm run format`.');
const faults = importFaults();
for (const fault of faults) console.error(fault);
process.exitCode = typesHold && style && faults.length === 0 ? 0 : 1;
