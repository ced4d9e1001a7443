/**
 * Marks the matches of a search on a document's page, goes to the first one (in the provision of
 * the address, if any) and to the next.
 */
import { element } from '../element.ts';
import { markedPlaces } from './marked-places.ts';
import type { Occurrence } from '../../plan/occurrences.ts';

/** A text node with the offset at which its text begins in the text of the body. */
interface TextPart {
  readonly node: Text;
  readonly start: number;
}

/** Elements that end a line of the text. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['ADDRESS', 'ARTICLE', 'BLOCKQUOTE', 'BR', 'DIV', 'DL', 'DT', 'DD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
  ...['LI', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TBODY', 'TD', 'TH', 'THEAD', 'TR', 'UL'],
]);

/** How many places of the document's text hold what is typed; nothing is marked. */
export function placesOnPage(wanted: string): number {
  const body = documentBody();
  return body && wanted !== '' ? markedPlaces(textParts(body).text, wanted).length : 0;
}

/** Marks all places of what was searched for in the document's text. */
export function markPage(wanted: string): void {
  const body = documentBody();
  if (!body) return;
  const { text, parts } = textParts(body);
  // From the end, so that the text nodes before a mark are not split yet.
  const marks = markedPlaces(text, wanted)
    .toReversed()
    .map((occurrence) => markOne(parts, occurrence))
    .filter((mark) => mark !== null)
    .reverse();
  if (marks.length === 0) return;
  const provision = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const inside = provision
    ? marks.findIndex(
        (mark) =>
          provision.contains(mark) || provision.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
    : 0;
  document.body.append(matchBar(marks, Math.max(0, inside)));
}

function documentBody(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-document-body], .text');
}

/**
 * The text of an element, a line for each block, and the offset of each text node in it. Offsets
 * count the nodes' own characters.
 */
function textParts(body: HTMLElement): { text: string; parts: TextPart[] } {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const parts: TextPart[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      parts.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof HTMLElement && BLOCKS.has(node.tagName)) text += '\n';
  }
  return { text, parts };
}

/**
 * Puts marks around a stretch of text, one in each text node that it touches, and returns the
 * first.
 */
function markOne(parts: readonly TextPart[], { start, end }: Occurrence): HTMLElement | null {
  let first: HTMLElement | null = null;
  // From the end, so that splitting a node keeps earlier offsets valid.
  for (const part of parts.filter((p) => p.start < end && p.start + p.node.length > start).reverse()) {
    const from = Math.max(0, start - part.start);
    const to = Math.min(part.node.length, end - part.start);
    if (part.node.data.slice(from, to).trim() === '') continue;
    const range = document.createRange();
    range.setStart(part.node, from);
    range.setEnd(part.node, to);
    const mark = element('mark', { class: 'match' });
    range.surroundContents(mark);
    first = mark;
  }
  return first;
}

function matchBar(marks: readonly HTMLElement[], first: number): HTMLElement {
  let current = first;
  const place = element('span', { role: 'status' });
  const go = (to: number, behavior: ScrollBehavior | null): void => {
    marks[current]?.classList.remove('is-current');
    current = (to + marks.length) % marks.length;
    marks[current]?.classList.add('is-current');
    if (behavior) marks[current]?.scrollIntoView({ block: 'center', behavior });
    place.textContent = `Chỗ ${current + 1} trên ${marks.length}`;
  };
  const button = (text: string, step: number): HTMLElement => {
    const made = element('button', { type: 'button' }, text);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    made.addEventListener('click', () => go(current + step, still ? 'auto' : 'smooth'));
    return made;
  };
  const close = element('button', { type: 'button', 'aria-label': 'Bỏ đánh dấu' }, '×');
  const made = element(
    'div',
    { class: 'match-bar', role: 'group', 'aria-label': 'Các chỗ khớp' },
    place,
    button('Trước', -1),
    button('Sau', 1),
    close,
  );
  close.addEventListener('click', () => {
    for (const mark of document.querySelectorAll('mark.match')) mark.replaceWith(...mark.childNodes);
    made.remove();
  });
  // After going back or reloading, the browser restores the scroll position itself.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  go(first, visit?.type === 'navigate' || visit === undefined ? 'auto' : null);
  return made;
}
