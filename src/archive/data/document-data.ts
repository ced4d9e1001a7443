/** A document as data: every field of the schema, and what others say of it. */
import type { Archive } from '../archive.ts';
import { coCiting } from '../citation/co-citation.ts';
import { shownTitle } from '../document/name/title.ts';
import { documentName } from '../document/name/document-name.ts';
import type { Directive } from '../../schema/directive.ts';
import { withWordedReasons } from './reason-data.ts';

/** A document in the lists of other pages' data. */
export function documentInList(archive: Archive, document: Directive) {
  return {
    id: document.id,
    name: documentName(archive, document),
    title: shownTitle(document),
    date: document.date,
    issuer: document.issuer?.name ?? null,
    withdrawn: document.withdrawn,
    href: archive.href.document(document.id),
  };
}

/** The twin of /van-ban/<id>/. */
export function documentData(archive: Archive, document: Directive) {
  return {
    ...withWordedReasons(document),
    href: archive.href.document(document.id),
    sourceHref: archive.href.source(document.id),
    citedBy: (archive.citedBy.get(document.id) ?? []).map(({ document: other, reference }) => ({
      ...documentInList(archive, other),
      role: reference.role,
      relations: reference.relations,
      inPart: reference.inPart,
      mentions: reference.mentions.map((m) => ({ ...m, href: archive.href.document(other.id, m.anchor) })),
    })),
    coCiting: coCiting(archive, document).map(({ document: other, shared }) => ({
      ...documentInList(archive, other),
      shared: shared.map(({ key }) => key),
    })),
  };
}
