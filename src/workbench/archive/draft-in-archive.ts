/** What the published archive has of a draft: asks the site, and nothing but the site. */
import type { Addresses } from '../../archive/urls.ts';
import type { Knowledge } from '../../convert/knowledge.ts';
import type { SearchIndex } from '../../search/port.ts';
import type { DraftInArchive, DraftReading } from '../reading.ts';
import { alikeDocuments } from './alike-documents.ts';
import { heldCitations } from './held-citations.ts';
import { isTaken } from './is-taken.ts';
import { decodedText, textOfDocument } from './text-of-document.ts';

const notAsked: DraftInArchive = { isTaken: null, isProposedTaken: null, citations: [], alike: [] };

/**
 * Asks the archive about a draft that would be published. Nothing is asked of any other: the names
 * of files that search fetches, and the address that is asked for, could tell words of a text that
 * must stay here. Rejects where the site cannot be reached.
 */
export async function draftInArchive(
  { directive, text, proposedName, doubtsOfArchive = [] }: DraftReading,
  index: SearchIndex,
  knowledge: Knowledge,
  to: Addresses,
): Promise<DraftInArchive> {
  if (directive === null) return notAsked;
  const draft = { directive, text: decodedText(new TextEncoder().encode(text)) ?? text };
  const [taken, proposedTaken, doubts, citations, alike] = await Promise.all([
    isTaken(directive.id, to),
    proposedName === null ? null : isTaken(proposedName, to),
    Promise.all(doubtsOfArchive.map(async (doubt) => ((await isTaken(doubt.value, to)) ? [] : [doubt]))),
    heldCitations(directive, index, knowledge, to),
    alikeDocuments(draft, index, (id) => textOfDocument(id, to), to),
  ]);
  const diagnostics = doubts.flat();
  return {
    isTaken: taken,
    isProposedTaken: proposedTaken,
    citations,
    alike,
    ...(diagnostics.length === 0 ? {} : { diagnostics }),
  };
}
