import { pointedAt } from '../../../archive/frame/report-link.ts';

/**
 * Puts into a report what its reader has selected on the page, and the line of the provision that
 * it stands in, before the link is followed.
 */
export function fillReports(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-report]')) {
    const plain = link.href;
    const fill = (): void => void (link.href = pointedAt(plain, placeOnPage()));
    link.addEventListener('pointerdown', fill);
    link.addEventListener('click', fill);
  }
}

function placeOnPage(): { line: number | null; words: string } {
  const selection = getSelection();
  const text = document.querySelector('.text');
  const anchor = selection?.anchorNode ?? null;
  const inText = anchor !== null && (text?.contains(anchor) ?? false) && selection?.isCollapsed === false;
  const place = inText ? anchor : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return {
    line: place === null ? null : lineOfPlace(place),
    words: inText ? (selection?.toString().replace(/\s+/g, ' ').trim() ?? '') : '',
  };
}

/** The line at which the last provision of the contents begins that does not come after a place. */
function lineOfPlace(place: Node): number | null {
  let line: number | null = null;
  for (const row of document.querySelectorAll<HTMLAnchorElement>('.toc ol a')) {
    const provision = document.getElementById(decodeURIComponent(row.hash.slice(1)));
    if (!provision) continue;
    const isAfter = (place.compareDocumentPosition(provision) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isAfter && !place.contains(provision)) break;
    line = lineOf(provision);
  }
  return line;
}

/** The line of the source at which a provision begins: its first anchor says it. */
function lineOf(provision: Element): number | null {
  const line = provision.querySelector('[id^="dong-"]')?.id.slice('dong-'.length);
  return line === undefined ? null : Number(line);
}
