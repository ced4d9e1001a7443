/**
 * `npm run --silent inspect -- FILE…`: what conversion reads in the named files, as one JSON array;
 * diagnostics on standard error. It shows texts to who has them and asks for them, so the gate only
 * says what it sees: what is printed here is not published.
 */
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { convertArchive } from '../src/convert/convert.ts';
import type { Sidecar } from '../src/convert/correct/sidecar.ts';
import { formatDiagnostic, type Diagnostic } from '../src/convert/diagnostic.ts';
import { limits } from '../src/convert/limits.ts';
import type { SourceFile } from '../src/convert/model.ts';
import { inspected } from '../src/convert/inspected.ts';
import { contentFolder } from '../src/store/content-folder.ts';
import { loadKnowledge } from './content/knowledge.ts';
import { guardLog, jsonWithoutCommands } from './command/log-guard.ts';
import { pathWithin } from '../src/store/path-forms.ts';
import { readPlainFile, type FileRead } from '../src/store/plain-file.ts';

/**
 * A link among the sources is not followed, as conversion does not; elsewhere somebody names it
 * because it is what they mean.
 */
const isSource = (path: string): boolean => {
  try {
    return pathWithin(realpathSync(dirname(path)), realpathSync(join(contentFolder(), 'sources'))) !== null;
  } catch {
    // No such folder.
    return false;
  }
};
const readAtMost = (path: string, atMost: number): FileRead => readPlainFile(path, { atMost, follow: !isSource(path) });

guardLog();
const paths = process.argv.slice(2);
const files: SourceFile[] = [];
const sidecars = new Map<string, Sidecar>();
paths.forEach((path, i) => {
  const id = `${i}-${basename(path)}`;
  const text = readAtMost(path, limits.textBytes);
  if (!text.ok) {
    const fault: Diagnostic = { code: text.code, file: path, line: 1, column: 1, value: text.value };
    console.error(formatDiagnostic(fault));
    process.exitCode = 1;
    return;
  }
  files.push({ id, path, bytes: text.bytes });
  const beside = path.replace(/\.txt$/i, '.yaml');
  const correction = beside === path ? null : readAtMost(beside, limits.textBytes);
  if (correction?.ok) sidecars.set(id, { path: beside, bytes: correction.bytes });
});
const { documents, diagnostics } = convertArchive(files, loadKnowledge(), { sidecars, gate: 'open' });
for (const d of diagnostics) console.error(formatDiagnostic(d));
const byId = new Map(documents.map((d) => [d.fields.id, d.fields]));
const output = paths.map((path, i) => inspected(byId.get(`${i}-${basename(path)}`) ?? null, path));
console.log(jsonWithoutCommands(JSON.stringify(output, null, 2)));
