import type { Diagnostic, Severity } from '../../src/convert/diagnostic.ts';
import { correctionForms } from '../../src/schema/correction.ts';
import { fields, type Directive, type Field, type Locality, type Origin } from '../../src/schema/directive.ts';
import { reasonWords } from '../../src/schema/reason-words.ts';
import type { Effects } from './check-effects.ts';
import { roleSentence } from '../../src/archive/place/place-role.ts';
import { shownBodies } from './check-bodies.ts';
import type { FoundInText } from './found-in-text.ts';
import { findingsOf, type Finding } from './check-finding.ts';
import type { LinkChange } from './check-links.ts';
import type { Hidden } from './check-state.ts';
import { joinedByCommas, placeInProvince, referenceName, shownValues, type TypeName } from './check-shown.ts';

/** One row of the table: `value` as people read it, null where there is none. */
export interface FieldRow {
  readonly field: Field;
  readonly name: string;
  readonly value: string | null;
  readonly origin: Origin;
  readonly line: number | null;
  readonly note: string | null;
}

/**
 * All that is said of one document; `published` false: it was left out and only findings remain;
 * `removed`: because staff took it down, `withheld`: because the gate holds it back.
 */
export interface CheckedDocument {
  readonly file: string;
  readonly id: string;
  readonly published: boolean;
  readonly removed: boolean;
  readonly withheld: boolean;
  readonly fields: readonly FieldRow[];
  readonly places: readonly FoundInText[];
  readonly bodies: readonly FoundInText[];
  readonly references: readonly FoundInText[];
  readonly terms: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * The whole check, ready to be printed or written as JSON. `other`: findings that belong to no
 * document checked.
 */
export interface CheckReport {
  readonly scope: string;
  readonly documents: readonly CheckedDocument[];
  readonly links: readonly LinkChange[];
  /** What links were compared with; null when there was nothing to compare. */
  readonly comparedWith: string | null;
  readonly other: readonly Finding[];
  /** What the change does beside the files it touches; null where no commit is compared with. */
  readonly effects: Effects | null;
  readonly counts: Readonly<Record<Severity | 'documents', number>>;
}

const ROLES_OF_PLACES = { issuer: 'ban hành', applies: 'áp dụng', mentioned: 'nhắc đến' } as const;
const RESOLUTIONS = { held: 'có trong kho', cited: 'chưa có trong kho', ambiguous: 'có thể là nhiều văn bản' } as const;
const ORIGIN_FACTS: Readonly<Record<Origin, string | null>> = {
  stated: null,
  inferred: 'suy ra',
  staff: 'do cán bộ nhập',
  exchange: 'hệ thống văn bản ghi',
  unknown: null,
};

/** A published document with what was found in it. */
export function checkedDocument(d: Directive, diagnostics: readonly Diagnostic[], typeName: TypeName): CheckedDocument {
  const values = shownValues(d, typeName);
  return {
    file: d.source.file,
    id: d.id,
    published: true,
    removed: false,
    withheld: false,
    fields: fields.map((field) => ({
      field,
      name: correctionForms[field].name,
      value: values[field],
      ...d.origins[field],
      note: originNote(d, field),
    })),
    places: placesInReport(d),
    bodies: shownBodies(d.bodies),
    references: referencesOf(d, typeName),
    terms: d.terms.map((t) => t.id),
    findings: findingsOf(diagnostics),
  };
}

/** Why a value is as it is; null where the value says it already. */
function originNote({ origins }: Directive, field: Field): string | null {
  const { note, origin } = origins[field];
  return note === null || (field === 'complete' && origin !== 'staff') ? null : reasonWords(note);
}

/** A file that was left out; `hidden` says why nothing is said of its text. */
export function leftOutDocument(
  file: string,
  id: string,
  diagnostics: readonly Diagnostic[],
  hidden: Hidden | null,
): CheckedDocument {
  return {
    file,
    id,
    published: false,
    removed: hidden === 'removed',
    withheld: hidden === 'withheld',
    fields: [],
    places: [],
    bodies: [],
    references: [],
    terms: [],
    findings: findingsOf(diagnostics),
  };
}

/**
 * Documents, link changes and other findings as one report with its counts: of the files checked,
 * and of what a change causes elsewhere.
 */
export function reportOf(parts: Omit<CheckReport, 'counts'>): CheckReport {
  const all = allFindings(parts);
  const count = (severity: Severity): number => all.filter((f) => f.severity === severity).length;
  return {
    ...parts,
    counts: {
      documents: parts.documents.length,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
    },
  };
}

function placesInReport(d: Directive): FoundInText[] {
  return d.localities.map((l) => ({
    name: placeInProvince(l),
    facts: [ROLES_OF_PLACES[l.role], ORIGIN_FACTS[l.origin], l.note && reasonWords(l.note), ...roleFacts(l)].filter(
      (s) => s !== null,
    ),
    candidates: l.candidates,
    mentions: l.mentions,
  }));
}

/** What the role of a place rests on; an issuer's own area that is governed too is said so. */
function roleFacts(l: Locality): readonly (string | null)[] {
  return [roleSentence(l.roleEvidence), l.appliesToo && joinedByCommas('áp dụng', roleSentence(l.appliesToo))];
}

function referencesOf(d: Directive, typeName: TypeName): FoundInText[] {
  return d.references.map((r) => ({
    name: referenceName(r, typeName),
    facts: [
      r.date && `ngày ${r.date}`,
      r.issuer && `của ${r.issuer}${r.origins.issuer === 'inferred' ? ' (suy ra)' : ''}`,
      r.role === 'basis' ? 'căn cứ' : null,
      r.target ? `${RESOLUTIONS[r.resolution]}: ${r.target}` : RESOLUTIONS[r.resolution],
    ].filter((s) => s !== null),
    candidates: r.candidates,
    mentions: r.mentions,
  }));
}

/** Everything found: in the files checked, elsewhere, and what a change causes in other files. */
export function allFindings({ documents, other, effects }: Omit<CheckReport, 'counts'>): readonly Finding[] {
  return [...documents.flatMap((d) => d.findings), ...other, ...(effects?.appeared ?? [])];
}
