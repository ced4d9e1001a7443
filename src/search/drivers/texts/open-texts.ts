/**
 * An index of few documents whose texts are at hand: every question is answered by looking through
 * them, by the rules by which the index of the site is made (plan/occurrences.ts). A search of what
 * a reader keeps on a device asks it.
 */
import { itemAt } from '../../../ground/expected.ts';
import { fnv1a } from '../../../ground/fnv1a.ts';
import { numberPlaces } from '../../../number/number-places.ts';
import { sameNumberKey } from '../../../number/number-key.ts';
import { readText, strengthIn, type ReadText } from '../../plan/phrase-strength.ts';
import type { Begun, DocumentText, FacetColumn, SearchIndex } from '../../port.ts';
import { postingOf, type Postings } from '../../postings.ts';

/**
 * Opens documents as an index; they get numbers as the port wants them. Names, facets, deadlines
 * and words are tables of an archive, which texts alone do not have: of these there are none.
 */
export function openTexts(given: readonly DocumentText[]): SearchIndex {
  const documents = inOrder(given);
  const read = new Map<DocumentText, ReadText>();
  const readOf = (document: DocumentText): ReadText => {
    const { text, title, titleMark } = document;
    const known = read.get(document) ?? readText(text, titleMark === null ? title : null);
    read.set(document, known);
    return known;
  };
  const matching = (strengthIn: (document: DocumentText) => number | null): Promise<Postings> =>
    Promise.resolve(
      documents.flatMap((document, i) => {
        const strength = strengthIn(document);
        return strength === null ? [] : [postingOf(i, strength)];
      }),
    );
  return {
    ...noTables,
    version: () => Promise.resolve(String(fnv1a(documents.map(({ id, text }) => `${id} ${text}`).join('\n')))),
    dates: () => Promise.resolve(documents.map(({ date }) => date)),
    size: () => Promise.resolve(documents.length),
    current: () => Promise.resolve(documents.filter(({ withdrawn }) => withdrawn === null).length),
    ids: () => Promise.resolve(documents.map(({ id }) => id)),
    document: (document) => Promise.resolve(itemAt(documents, document)),
    phrase: (phrase) => matching((document) => strengthIn(readOf(document), phrase)),
    number: (canonical) => matching((document) => numberStrength(canonical, document)),
  };
}

const none = (): Promise<readonly []> => Promise.resolve([]);
const noNames = (): Promise<Begun<never>> => Promise.resolve({ names: [], isCut: false });
const noValues = (): Promise<FacetColumn> => Promise.resolve({ values: [], of: () => [] });
const noTables = {
  ...{ numberCards: none, shortForms: none, names: none, sources: none, deadlines: none, vocabulary: none },
  ...{ facet: noValues, facetOf: noValues, facetValues: none, bodies: noNames, places: noNames, titles: none },
};

/** Those in force first, the newest of them first; without a date last. */
function inOrder(documents: readonly DocumentText[]): readonly DocumentText[] {
  return documents.toSorted(
    (a, b) =>
      Number(a.withdrawn !== null) - Number(b.withdrawn !== null) ||
      (b.date ?? '').localeCompare(a.date ?? '') ||
      a.id.localeCompare(b.id),
  );
}

/** As port.ts says; in which spelling a text cites it is not told apart. */
function numberStrength(canonical: string, { number, text }: DocumentText): number | null {
  if (number !== null && sameNumberKey(number) === canonical) return 3;
  return numberPlaces(text, canonical).length > 0 ? 1 : null;
}
