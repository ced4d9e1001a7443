/** The issuing authorities of a place. */
import type { Archive } from '../archive.ts';
import type { BodyPage } from '../body/body-page.ts';
import { issuingBody } from '../body/document-bodies.ts';
import type { Place } from './place.ts';

/**
 * One authority of a place; `inferred` if its name contains no place and the documents' province is
 * inferred.
 */
export interface PlaceIssuer extends BodyPage {
  readonly inferred: boolean;
}

/**
 * Authorities whose unit the place is, and those of no unit whose documents are inferred to be of
 * this province; most documents first.
 */
export function placeIssuers({ bodyIndex }: Pick<Archive, 'bodyIndex'>, place: Place): readonly PlaceIssuer[] {
  const documents = [...place.uses.issuer.map(({ document }) => document), ...place.inferred];
  const keys = new Set(documents.flatMap((document) => issuingBody(document)?.key ?? []));
  return [...keys]
    .flatMap((key) => bodyIndex.bodies.get(key) ?? [])
    .filter(({ unit }) => unit === place.path || unit === null)
    .map((body) => ({ ...body, inferred: body.unit === null }))
    .sort((a, b) => b.issued.length - a.issued.length || (a.key < b.key ? -1 : 1));
}
