/** The values of a document as people read them in the report. */
import type { Directive, Field, Locality, Reference } from '../../schema/directive.ts';
import { regimeNames } from '../../schema/mention.ts';
import { reasonWords } from '../../schema/reason-words.ts';

/** The Vietnamese name of a slug of a document type. */
export type TypeName = (slug: string) => string;

/** The parts that are there, with commas between. */
export function joinedByCommas(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** Each field in words; null where there is no value. Long lists are counted. */
export function shownValues(d: Directive, typeName: TypeName): Readonly<Record<Field, string | null>> {
  return {
    documentType: d.documentType && typeName(d.documentType),
    number: d.number,
    date: d.date,
    place: d.place,
    issuer: d.issuer && joinedByCommas(d.issuer.name, d.issuer.parent && `thuộc ${d.issuer.parent}`),
    title: d.title,
    signatory: d.signatory && joinedByCommas(d.signatory.name, d.signatory.position),
    addressees: d.addressees.join('; ') || null,
    recipients: d.recipients.join('; ') || null,
    regime: d.regime && regimeNames[d.regime],
    localities: d.localities.length > 0 ? `${d.localities.length} địa phương` : null,
    references: d.references.length > 0 ? `${d.references.length} văn bản` : null,
    complete: d.complete ? 'có' : joinedByCommas('không', d.incompleteBecause && reasonWords(d.incompleteBecause)),
  };
}

/** A place with the province it lies in. */
export function placeInProvince(l: Locality): string {
  return joinedByCommas(`${l.type} ${l.name}`, l.level === 'province' ? null : l.province);
}

/** A cited document by type and number. */
export function referenceName(r: Reference, typeName: TypeName): string {
  return [r.documentType && typeName(r.documentType), r.number].filter(Boolean).join(' ');
}
