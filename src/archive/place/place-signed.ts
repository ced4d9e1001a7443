/** Places that a document names only where it says where and when it was signed. */
import type { Directive, Locality } from '../../schema/directive.ts';

/**
 * “Hà Nội, ngày …” of a ministry, and nothing else of Hà Nội in the text: that is the seat of the
 * ministry. It would put every document of every central authority under Hà Nội. A place that
 * issued the document or that it governs is never left out.
 */
export function onlySigned({ origins }: Pick<Directive, 'origins'>, { role, mentions }: Locality): boolean {
  return (
    role === 'mentioned' &&
    origins.place.line !== null &&
    mentions.length === 1 &&
    mentions[0]?.line === origins.place.line
  );
}
