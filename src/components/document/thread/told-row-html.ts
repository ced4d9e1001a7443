import type { Archive } from '../../../archive/archive.ts';
import { bodyAddress } from '../../../archive/body/body-address.ts';
import type { ToldInDocument } from '../../../archive/duty/told-in.ts';
import { attributeValue, escapeMarkup } from '../../../ground/escape-markup.ts';

/**
 * One body that a document tells to do something as a row of HTML, with links to the provisions of
 * the page that do. `nameOf` has what provisions are called, by anchor.
 */
export function toldRowHtml(
  archive: Archive,
  { name, body, anchors }: ToldInDocument,
  nameOf: ReadonlyMap<string, string | undefined>,
): string {
  const address = body && bodyAddress(archive, body);
  const words = escapeMarkup(name);
  const places = anchors.map(
    (anchor) =>
      `<a class=small href=${attributeValue(`#${anchor}`)}>${escapeMarkup(nameOf.get(anchor) ?? 'Đoạn này')}</a>`,
  );
  const told = address === null ? words : `<a href=${attributeValue(address)}>${words}</a>`;
  return `<li class="row row-told">${[told, ...places].join(' ')}`;
}
