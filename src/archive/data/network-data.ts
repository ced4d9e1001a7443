/** The web of the archive as data: an edge for every reference of every document. */
import type { Archive } from '../archive.ts';

/**
 * The twin of /mang-luoi/. `to` is the key of the cited document; `held` its id where the archive
 * holds it.
 */
export function networkData({ documents, cited }: Archive) {
  return {
    documents: documents.map(({ id, number, date, documentType, issuer, withdrawn }) => ({
      id,
      number,
      date,
      documentType,
      issuer: issuer?.key ?? null,
      withdrawn,
    })),
    citations: documents.flatMap(({ id, references }) =>
      references.map(({ key, role, relations }) => ({
        from: id,
        to: key,
        held: cited.get(key)?.held ?? null,
        role,
        relations,
      })),
    ),
  };
}
