/**
 * `npm run --silent inspect -- FILE…`: what conversion reads in the named files, as one JSON array;
 * diagnostics on standard error. It shows texts to who has them and asks for them, so the gate only
 * says what it sees: what is printed here is not published.
 */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { convertArchive } from '../src/convert/convert.ts';
import type { Sidecar } from '../src/convert/correct/sidecar.ts';
import { formatDiagnostic, type Diagnostic } from '../src/convert/diagnostic.ts';
import { limits } from '../src/convert/limits.ts';
import type { SourceFile } from '../src/convert/model.ts';
import type { Directive } from '../src/schema/directive.ts';
import { wordedReason } from '../src/schema/reason-words.ts';
import { contentFolder } from '../src/store/content-folder.ts';
import { loadKnowledge } from './content/knowledge.ts';
import { guardLog, jsonWithoutCommands } from './command/log-guard.ts';
import { readPlainFile, type FileRead } from '../src/store/plain-file.ts';

const nothingRead = (source: string) => ({
  source,
  documentType: null,
  number: null,
  date: null,
  place: null,
  issuer: null,
  title: null,
  signatory: null,
  localities: [],
  references: [],
  complete: false,
  origins: {},
});

const said = (f: Directive, source: string) => ({
  source,
  documentType: f.documentType,
  number: f.number,
  date: f.date,
  place: f.place,
  issuer: f.issuer?.name ?? null,
  title: f.title,
  signatory: f.signatory && { name: f.signatory.name, position: f.signatory.position },
  localities: f.localities.flatMap((l) =>
    l.unit === null
      ? []
      : [
          {
            era: l.era,
            code: l.code,
            name: l.name,
            level: l.level,
            province: l.province,
            role: l.role,
            roleOrigin: l.roleEvidence.origin,
            roleWords: l.roleEvidence.words,
            appliesToo: l.appliesToo?.words ?? null,
          },
        ],
  ),
  references: f.references.map((r) => ({
    number: r.number,
    documentType: r.documentType,
    date: r.date,
    issuer: r.issuer,
    role: r.role,
    relations: r.relations,
  })),
  complete: f.complete,
  origins: Object.fromEntries(Object.entries(f.origins).map(([field, p]) => [field, p.origin])),
  dateInferred: f.dateInferred && { ...f.dateInferred, because: wordedReason(f.dateInferred.because) },
  provinceInferred: f.provinceInferred && {
    ...f.provinceInferred,
    because: wordedReason(f.provinceInferred.because),
  },
  regime: f.regime,
});

/**
 * A link among the sources is not followed, as conversion does not; elsewhere somebody names it
 * because it is what they mean.
 */
const isSource = (path: string): boolean => {
  try {
    return !relative(realpathSync(join(contentFolder(), 'sources')), realpathSync(dirname(path))).startsWith('..');
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
const output = paths.map((path, i) => {
  const fields = byId.get(`${i}-${basename(path)}`);
  return fields ? said(fields, path) : nothingRead(path);
});
console.log(jsonWithoutCommands(JSON.stringify(output, null, 2)));
