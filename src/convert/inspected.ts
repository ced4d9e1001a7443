import type { Directive } from '../schema/directive.ts';
import { wordedReason } from '../schema/reason-words.ts';

/**
 * What `inspect` says of one text, as values of JSON: its fields with their origins, or that nothing
 * was read (`fields` null). `source`: the file, as whoever asked named it.
 */
export function inspected(fields: Directive | null, source: string): Readonly<Record<string, unknown>> {
  return fields === null ? nothingRead(source) : said(fields, source);
}

function nothingRead(source: string): Record<string, unknown> {
  return {
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
  };
}

function said(f: Directive, source: string): Record<string, unknown> {
  return {
    source,
    documentType: f.documentType,
    number: f.number,
    date: f.date,
    place: f.place,
    issuer: f.issuer?.name ?? null,
    title: f.title,
    signatory: f.signatory && { name: f.signatory.name, position: f.signatory.position },
    localities: f.localities.flatMap(unitsOf),
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
  };
}

/** What stands for no unit is left out. */
function unitsOf(l: Directive['localities'][number]): readonly Record<string, unknown>[] {
  if (l.unit === null) return [];
  const { era, code, name, level, province, role, roleEvidence, appliesToo } = l;
  const { origin: roleOrigin, words: roleWords } = roleEvidence;
  return [{ era, code, name, level, province, role, roleOrigin, roleWords, appliesToo: appliesToo?.words ?? null }];
}
