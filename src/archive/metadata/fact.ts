/**
 * What metadata may say of a document: search engines and reference managers show no “suy ra”
 * beside a value, so one that was inferred is left out.
 */
import type { Archive } from '../archive.ts';
import { shownTitle } from '../document/name/title.ts';
import { once } from '../once.ts';
import { designation } from '../document/name/type-name.ts';
import type { Directive, Field, Locality, Origin, Reference } from '../../schema/directive.ts';

/** The value of a field where the text states it or staff entered it; null otherwise. */
export function fact<F extends Field>(document: Directive, field: F): Directive[F] | null {
  return isFact(document.origins[field]?.origin) ? document[field] : null;
}

/** The fields that name a document, without those that were inferred: to be named by its facts. */
export const asFacts = once((d: Directive): Directive => {
  const inferred = NAMING.filter((field) => d[field] !== null && fact(d, field) === null);
  return inferred.length === 0 ? d : { ...d, ...Object.fromEntries(inferred.map((field) => [field, null])) };
});

const NAMING = ['documentType', 'number', 'date', 'issuer', 'title'] as const;

/** The title as pages show it, where it is known as a fact. */
export function factualTitle(d: Directive): string | null {
  return fact(d, 'title') === null ? null : shownTitle(d);
}

/** “Chỉ thị số 17/CT-UBND” of what is known of type and number as a fact. */
export function factualDesignation({ types }: Pick<Archive, 'types'>, d: Directive): string {
  return designation(types, { documentType: fact(d, 'documentType'), number: fact(d, 'number') });
}

/** The references whose type, date and issuer rest on nothing inferred, and that fit one document. */
export function factualReferences({ references }: Directive): readonly Reference[] {
  return references.filter(
    ({ origins, resolution }) => resolution !== 'ambiguous' && !Object.values(origins).includes('inferred'),
  );
}

/** The units that a document says it applies to, each identified by the text or by staff. */
export function factualPlaces({ localities }: Directive): readonly (Locality & { readonly unit: string })[] {
  return localities.filter(
    (locality): locality is Locality & { readonly unit: string } =>
      locality.unit !== null && isFact(locality.origin) && isFact(appliesBecause(locality)?.origin),
  );
}

function appliesBecause({ role, roleEvidence, appliesToo }: Locality): Locality['appliesToo'] {
  return role === 'applies' ? roleEvidence : appliesToo;
}

function isFact(origin: Origin | undefined): boolean {
  return origin === 'stated' || origin === 'staff';
}
