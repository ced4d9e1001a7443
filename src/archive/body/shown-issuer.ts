/**
 * What lists call the issuer of a document: a scan may have spoilt the name that its head prints.
 */
import type { Directive } from '../../schema/directive.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import type { Archive } from '../archive.ts';
import { issuingBody } from './document-bodies.ts';

/**
 * The name of the issuer: that of its body where the document prints the same name with other tones
 * (“tỉnh Quang Ngài”) or “TP” in it, else as printed, for an office within a body has a name of its own. Null
 * where it is not known.
 */
export function shownIssuer({ bodyIndex }: Pick<Archive, 'bodyIndex'>, document: Directive): string | null {
  const printed = document.issuer?.name ?? null;
  const body = printed === null ? null : issuingBody(document);
  const known = body && bodyIndex.bodies.get(body.key)?.name;
  return printed !== null && known && fold(known) === fold(printed).replace(/\btp\.?\s/g, 'thanh pho ')
    ? known
    : printed;
}

/**
 * The name as the document prints it, where lists show another; null where they show it as it is.
 */
export function printedIssuer(archive: Pick<Archive, 'bodyIndex'>, document: Directive): string | null {
  const printed = document.issuer?.name ?? null;
  return printed === shownIssuer(archive, document) ? null : printed;
}
