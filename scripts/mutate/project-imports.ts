import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { withSlashes } from '../../src/store/path-forms.ts';
import { root } from '../root.ts';
import { importsOf } from '../rules/import-rules.ts';
import type { ImportGraph } from './nearest-tests.ts';

/** What every module and every test of the project imports. */
export function projectImports(): ImportGraph {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => posix.join(folder, withSlashes(name))),
  );
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]));
}
