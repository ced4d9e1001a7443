/** What a result is called: type and number, and the title with the matches marked in it. */
import { withdrawnWord } from '../../../archive/document/withdrawn.ts';
import type { Phrase } from '../../plan/phrase.ts';
import type { Plan } from '../../plan/plan.ts';
import { occurrencesIn, type Occurrence } from '../../plan/occurrences.ts';
import type { DocumentText } from '../../port.ts';
import { element } from '../element.ts';
import { markedPieces, type Piece } from './excerpt.ts';

/**
 * The heading of a result, a link to it. `phrase`: what was found in it as a whole; null for single
 * words.
 */
export function resultHeading(document: DocumentText, plan: Plan, phrase: Phrase | null, href: string): HTMLElement {
  const { type, number, title, titleMark, id } = document;
  const name = number === null ? [] : [' số ', element('span', { class: 'unbroken' }, number)];
  const marked = title === null ? [] : markedPieces(title, matchesInTitle(title, plan, phrase)).map(shownPiece);
  const rest = marked.length > 0 ? [': ', ...marked] : number ? [] : [` (tệp ${id})`];
  return element(
    'h3',
    { class: 'result-title' },
    element('a', { href }, element('span', { class: 'result-name' }, type ?? 'Văn bản', ...name), ...rest),
    titleMark && element('span', { class: 'origin' }, titleMark),
    ...(document.withdrawn ? [' ', element('span', { class: 'withdrawn' }, withdrawnWord)] : []),
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

function matchesInTitle(title: string, plan: Plan, phrase: Phrase | null): readonly Occurrence[] {
  const wanted = phrase ? [phrase] : [...plan.words, ...plan.quoted];
  return wanted.flatMap((one) => occurrencesIn(title, one)).sort((a, b) => a.start - b.start);
}
