/**
 * The deadlines of a day, for whoever searches for it: who has what to do by then, and where that
 * is said.
 */
import type { Archive } from '../../archive/archive.ts';
import { bodyName } from '../../archive/body/body-place.ts';
import { shortAtHead } from '../../vietnamese/short-names.ts';
import { documentNameAlone } from '../../archive/document/name/document-name.ts';
import { cutAtMention, excerpt } from '../../archive/document/reading/highlight.ts';
import { markedName } from '../../archive/document/withdrawn.ts';
import { bodiesTold, bodiesToldAround } from '../../archive/duty/told-in.ts';
import type { Directive } from '../../schema/directive.ts';
import type { DueCard } from '../port.ts';

/** The archive's documents, bodies and names. */
export type DueArchive = Pick<Archive, 'documents' | 'bodyIndex' | 'gazetteer' | 'types'>;

/**
 * So many bodies are named on a card, and so many characters of the sentence on each side of the
 * day.
 */
const MOST_TOLD = 3;
const SIDE = 130;

/** A card for each deadline that is one day, as the documents come. */
export function dueCards(archive: DueArchive): readonly DueCard[] {
  return archive.documents.flatMap((document) => {
    const name = markedName(documentNameAlone(archive, document), document);
    return document.deadlines.flatMap((deadline): DueCard[] => {
      if (deadline.date?.length !== 'yyyy-mm-dd'.length) return [];
      const { before, hit, after } = excerpt(cutAtMention(deadline), SIDE);
      const what = `${before}${hit ?? ''}${after}`;
      const { date, anchor } = deadline;
      return [{ date, document: document.id, anchor, name, what, ...toldOf(archive, document, deadline) }];
    });
  });
}

function toldOf(
  archive: DueArchive,
  document: Directive,
  deadline: Directive['deadlines'][number],
): Pick<DueCard, 'who' | 'isInferred'> {
  const named = bodiesTold(archive, document, deadline);
  const told = named.length > 0 ? named : bodiesToldAround(archive, document, deadline);
  const names = told.slice(0, MOST_TOLD).map((body) => shortAtHead(bodyName(archive, body)));
  const more = told.length - names.length;
  return {
    who: more > 0 ? [...names, `${more} cơ quan khác`] : names,
    isInferred: named.length === 0 && told.length > 0,
  };
}
