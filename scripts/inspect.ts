/** `npm run --silent inspect -- FILE…`: what conversion reads in the named files, as one JSON array; diagnostics on standard error. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { convertArchive } from '../src/convert/convert.ts';
import type { Sidecar } from '../src/convert/correct/sidecar.ts';
import { formatDiagnostic } from '../src/convert/diagnostic.ts';
import type { SourceFile } from '../src/convert/model.ts';
import type { Directive } from '../src/schema/directive.ts';
import { loadKnowledge } from './knowledge.ts';

const nothing = (source: string) => ({
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
      : [{ era: l.era, code: l.code, name: l.name, level: l.level, province: l.province, role: l.role }],
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
  dateInferred: f.dateInferred,
  provinceInferred: f.provinceInferred,
  regime: f.regime,
});

const paths = process.argv.slice(2);
const files: SourceFile[] = [];
const sidecars = new Map<string, Sidecar>();
paths.forEach((path, i) => {
  try {
    const id = `${i}-${basename(path)}`;
    files.push({ id, path, bytes: readFileSync(path) });
    const beside = path.replace(/\.txt$/i, '.yaml');
    if (beside !== path && existsSync(beside)) sidecars.set(id, { path: beside, bytes: readFileSync(beside) });
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
});
const { documents, diagnostics } = convertArchive(files, loadKnowledge(), { sidecars });
for (const d of diagnostics) console.error(formatDiagnostic(d));
const byId = new Map(documents.map((d) => [d.fields.id, d.fields]));
const output = paths.map((path, i) => {
  const fields = byId.get(`${i}-${basename(path)}`);
  return fields ? said(fields, path) : nothing(path);
});
console.log(JSON.stringify(output, null, 2));
