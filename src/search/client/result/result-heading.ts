/** What a result is called: type and number, and the title with the matches marked in it. */
import { withdrawnWord } from '../../../archive/document/withdrawn.ts';
import type { FoundResult, Piece } from '../../answer/answer.ts';
import { element } from '../element.ts';

/** The heading of a result, a link to it. */
export function resultHeading(
  { type, number, title, titleMark, id, withdrawn }: FoundResult,
  href: string,
): HTMLElement {
  const name = number === null ? [] : [' số ', element('span', { class: 'unbroken' }, number)];
  const marked = (title ?? []).map(shownPiece);
  const rest = marked.length > 0 ? [': ', ...marked] : number ? [] : [` (tệp ${id})`];
  return element(
    'h3',
    { class: 'result-title' },
    element('a', { href }, element('span', { class: 'result-name' }, type ?? 'Văn bản', ...name), ...rest),
    titleMark && element('span', { class: 'origin' }, titleMark),
    ...(withdrawn ? [' ', element('span', { class: 'withdrawn' }, withdrawnWord)] : []),
  );
}

/**
 * A piece of text as it is shown; a match without a space, such as a number, is not broken at its
 * signs.
 */
export function shownPiece({ text, marked }: Piece): HTMLElement | string {
  if (!marked) return text;
  return element('mark', /\s/.test(text) || text.length > MOST_UNBROKEN ? {} : { class: 'unbroken' }, text);
}

/** More characters than these may be wider than a phone. */
const MOST_UNBROKEN = 24;
