import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The file of a program that a package brings (`prettier`), to be run by the Node that runs this:
 * what lies in `node_modules/.bin` is for a shell on Windows, and a process cannot start it there.
 * Throws where the package is not installed or has no program of that name.
 */
export function packageProgram(packageName: string, program = packageName): string {
  const file = findPackageJSON(packageName, import.meta.url);
  if (file === undefined) throw new Error(`Cannot run ${program}, expected the package ${packageName}`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin?: string | Readonly<Record<string, string>> };
  const path = typeof bin === 'string' ? bin : bin?.[program];
  if (path === undefined) throw new Error(`Cannot run ${program}, expected it among the programs of ${packageName}`);
  return join(dirname(file), path);
}
