/** An issuing authority as data. */
import type { Archive } from '../archive.ts';
import type { IssuerDocuments } from '../body/issuer-documents.ts';
import { issuerName } from '../body/issuer-name.ts';
import { documentInList } from './document-data.ts';

/** An authority in the list of authorities. */
export function issuerInList(archive: Archive, group: IssuerDocuments) {
  return {
    key: group.key,
    name: issuerName(archive, group),
    unit: group.issuer?.unit ?? null,
    parent: group.issuer?.parent ?? null,
    documents: group.documents.length,
    href: archive.href.issuer(group.key),
  };
}

/** The twin of /co-quan/<key>/. */
export function issuerData(archive: Archive, group: IssuerDocuments) {
  return {
    ...issuerInList(archive, group),
    documents: group.documents.map((document) => documentInList(archive, document)),
  };
}
