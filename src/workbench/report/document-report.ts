/** What was read in one document, in words: for `npm run check` and for the workbench. */
import { roleSentence } from '../../archive/place/place-role.ts';
import { correctionForms } from '../../schema/correction.ts';
import { fields, type Directive, type Field, type Locality, type Origin } from '../../schema/directive.ts';
import { reasonWords } from '../../schema/reason-words.ts';
import type { FoundInText } from './found-in-text.ts';
import { shownBodies } from './shown-bodies.ts';
import { joinedByCommas, placeInProvince, referenceName, shownValues, type TypeName } from './shown-values.ts';

/** One row of the table: `value` as people read it, null where there is none. */
export interface FieldRow {
  readonly field: Field;
  readonly name: string;
  readonly value: string | null;
  readonly origin: Origin;
  readonly line: number | null;
  readonly note: string | null;
}

/** The values, and what was found in the text; the lists are in the order of the directive's. */
export interface DocumentReport {
  readonly fields: readonly FieldRow[];
  readonly places: readonly FoundInText[];
  readonly bodies: readonly FoundInText[];
  readonly references: readonly FoundInText[];
  readonly terms: readonly string[];
}

/** The report of a document that is not published: nothing is said of its text. */
export const emptyReport: DocumentReport = { fields: [], places: [], bodies: [], references: [], terms: [] };

const ROLES_OF_PLACES = { issuer: 'ban hành', applies: 'áp dụng', mentioned: 'nhắc đến' } as const;
const RESOLUTIONS = { held: 'có trong kho', cited: 'chưa có trong kho', ambiguous: 'có thể là nhiều văn bản' } as const;
const ORIGIN_FACTS: Readonly<Record<Origin, string | null>> = {
  stated: null,
  inferred: 'suy ra',
  staff: 'do cán bộ nhập',
  exchange: 'hệ thống văn bản ghi',
  unknown: null,
};

/** A document in words. */
export function documentReport(d: Directive, typeName: TypeName): DocumentReport {
  const values = shownValues(d, typeName);
  return {
    fields: fields.map((field) => ({
      field,
      name: correctionForms[field].name,
      value: values[field],
      ...d.origins[field],
      note: originNote(d, field),
    })),
    places: shownPlaces(d),
    bodies: shownBodies(d.bodies),
    references: shownReferences(d, typeName),
    terms: d.terms.map((t) => t.id),
  };
}

/** Why a value is as it is; null where the value says it already. */
function originNote({ origins }: Directive, field: Field): string | null {
  const { note, origin } = origins[field];
  return note === null || (field === 'complete' && origin !== 'staff') ? null : reasonWords(note);
}

function shownPlaces(d: Directive): FoundInText[] {
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

function shownReferences(d: Directive, typeName: TypeName): FoundInText[] {
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
