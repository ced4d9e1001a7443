/** A cited document as data. */
import type { Archive } from '../archive.ts';
import { citedAddress } from '../citation/cited-address.ts';
import { mostCitedFirst, type CitedDocument, type ClaimedValue } from '../citation/citing.ts';
import { candidateHref, candidateOf, whyUnclear } from '../citation/unclear.ts';
import { documentInList, placeOf } from './document-data.ts';
import { LEAST_OF_DATA } from './least-of-twin.ts';

/** True if the page of a cited document has a twin. */
export function hasCitedTwin({ hasPage, citing }: Pick<CitedDocument, 'hasPage' | 'citing'>): boolean {
  return hasPage && citing.length >= LEAST_OF_DATA;
}

/** The twin of /vien-dan/, those that most documents cite first. */
export function citedListData(archive: Archive) {
  return { cited: mostCitedFirst(archive.cited).map((cited) => citedInList(archive, cited)) };
}

/** A cited document in the register; `withdrawn` is that of the document held. */
export function citedInList(archive: Archive, cited: CitedDocument) {
  return {
    key: cited.key,
    number: cited.number,
    documentType: cited.documentType[0]?.value ?? null,
    date: cited.date[0]?.value ?? null,
    issuer: cited.issuer[0]?.value ?? null,
    citing: cited.citing.length,
    held: cited.held,
    withdrawn: (cited.held === null ? undefined : archive.byId.get(cited.held))?.withdrawn ?? null,
    unclear: cited.candidates.length > 0,
    href: citedAddress(cited, archive.href),
  };
}

/** The twin of /vien-dan/<key>/. */
export function citedData(archive: Archive, cited: CitedDocument) {
  return {
    ...citedInList(archive, cited),
    claims: {
      documentType: claimsOf(cited.documentType),
      date: claimsOf(cited.date),
      issuer: claimsOf(cited.issuer),
    },
    wordings: cited.wordings,
    candidates: cited.candidates
      .map((key) => candidateOf(archive, key, cited.number))
      .map((c) => ({
        key: c.key,
        number: c.number,
        date: c.date,
        issuer: c.issuer,
        withdrawn: c.held?.withdrawn ?? null,
        href: candidateHref(c, archive.href),
      })),
    citing: cited.citing.map(({ document, reference }) => ({
      ...documentInList(archive, document),
      role: reference.role,
      relations: reference.relations,
      unclearBecause:
        reference.resolution === 'ambiguous'
          ? whyUnclear(
              reference,
              reference.candidates.map((key) => candidateOf(archive, key, cited.number)),
            )
          : null,
      at: reference.mentions.map(placeOf),
    })),
  };
}

function claimsOf(claims: readonly ClaimedValue[]) {
  return claims.map(({ value, origin, by }) => ({ value, origin, by: by.map(({ id }) => id) }));
}
