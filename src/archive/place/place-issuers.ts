/** The issuing authorities of a place. */
import type { Archive } from '../archive.ts';
import type { IssuerDocuments } from '../body/issuer-documents.ts';
import type { Place } from './place.ts';

/**
 * One authority of a place; `inferred` if its name contains no place and the documents' province is
 * inferred.
 */
export interface PlaceIssuer extends IssuerDocuments {
  readonly inferred: boolean;
}

/**
 * Authorities whose unit the place is, and those of no unit whose documents are inferred to be of
 * this province; most documents first.
 */
export function placeIssuers({ byIssuer }: Pick<Archive, 'byIssuer'>, place: Place): readonly PlaceIssuer[] {
  const keys = new Set(
    [...place.uses.issuer.map(({ document }) => document), ...place.inferred].flatMap(
      ({ issuer }) => issuer?.key ?? [],
    ),
  );
  return [...keys]
    .flatMap((key) => byIssuer.get(key) ?? [])
    .filter(({ issuer }) => issuer !== null && (issuer.unit === place.path || issuer.unit === null))
    .map((group) => ({ ...group, inferred: group.issuer?.unit === null }))
    .sort((a, b) => b.documents.length - a.documents.length || (a.key < b.key ? -1 : 1));
}
