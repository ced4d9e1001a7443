/** The boxes of documents in a graph. */
import type { Archive } from '../archive.ts';
import { citedAddress } from '../citation/cited-address.ts';
import type { CitedDocument } from '../citation/citing.ts';
import { shownIssuer } from '../body/shown-issuer.ts';
import { documentName } from '../document/name/document-name.ts';
import { dateInFigures } from '../../vietnamese/date-words.ts';
import { inShort } from '../../vietnamese/short-names.ts';
import { withdrawnWord } from '../document/withdrawn.ts';
import type { Directive } from '../../schema/directive.ts';
import type { GraphNode } from './graph.ts';

/** A name with the usual abbreviations, for boxes. */
export function abbreviated(issuer: string): string {
  return inShort(issuer)
    .replace(/^(?:Chủ tịch|Bộ trưởng) (?=UBND|Bộ)/u, '')
    .replace(/ (?:thành phố|tỉnh) /u, ' ');
}

/** Ids of boxes: documents by their id, cited ones by their key; the two never meet. */
export function heldId(id: string): string {
  return `d:${id}`;
}

export function citedId({ held, key }: Pick<CitedDocument, 'held' | 'key'>): string {
  return held === null ? `c:${key}` : heldId(held);
}

/** The box of a document of the archive. */
export function heldNode(archive: Archive, document: Directive, kind: 'self' | 'held' = 'held'): GraphNode {
  return {
    id: heldId(document.id),
    label: document.number ?? documentName(archive, document),
    detail: detail(shownIssuer(archive, document), document.date, document.withdrawn && withdrawnWord),
    href: kind === 'self' ? null : archive.href.document(document.id),
    kind,
  };
}

/** The box of a cited document: that of the document where the archive holds it. */
export function citedNode(archive: Archive, cited: CitedDocument): GraphNode {
  const held = cited.held === null ? undefined : archive.byId.get(cited.held);
  if (held) return heldNode(archive, held);
  const unclear = cited.candidates.length > 0;
  return {
    id: citedId(cited),
    label: cited.number,
    detail: unclear ? 'chưa rõ văn bản nào' : detail(cited.issuer[0]?.value, cited.date[0]?.value),
    href: citedAddress(cited, archive.href),
    kind: unclear ? 'unclear' : 'cited',
  };
}

function detail(issuer: string | null | undefined, date: string | null | undefined, mark?: string | null): string {
  return [mark, date && dateInFigures(date), issuer && abbreviated(issuer)].filter(Boolean).join(' · ');
}
