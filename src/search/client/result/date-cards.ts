/**
 * Cards of a date: the documents issued on it, the deadlines that end on it. Fetched for queries
 * that have one.
 */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { Addresses } from '../../../archive/urls.ts';
import { dateInFigures } from '../../../vietnamese/date-words.ts';
import type { DueCard } from '../../port.ts';
import { element } from '../element.ts';
import type { FoundDate } from '../../answer/answer.ts';
import { cardSection } from './card-section.ts';

const DEADLINES_SHOWN = 3;
const MOST_DEADLINES = 40;

/** The cards above the groups. */
export function showDate(found: FoundDate, to: Addresses): readonly HTMLElement[] {
  const { deadlines, figures } = found;
  const issued = cardSection('Ngày ban hành', [issuedCard(found, to)], { shown: 1, most: 1, more: '' });
  if (deadlines.length === 0) return [issued];
  const more = `Thêm ${Math.min(deadlines.length, MOST_DEADLINES) - DEADLINES_SHOWN} thời hạn`;
  const cards = deadlines.map((due) => dueCard(due, to));
  const counts = { shown: DEADLINES_SHOWN, most: MOST_DEADLINES, more };
  const due = cardSection(`Thời hạn vào ngày ${figures}`, cards, counts, allDeadlines(deadlines.length, to));
  return found.documents === 0 ? [due, issued] : [issued, due];
}

function issuedCard({ asked, figures, documents, years }: FoundDate, to: Addresses): HTMLElement {
  const when = `Ban hành ${asked.day === null ? (asked.year === null ? '' : 'tháng ') : 'ngày '}${figures}`;
  if (documents === 0) return element('li', { class: 'number-card' }, `${when}: kho không có văn bản nào`);
  const byYear = asked.year === null ? years.map(([year, count]) => `${year}: ${countInFigures(count)}`) : [];
  return element(
    'li',
    { class: 'number-card' },
    element('a', { href: to.search(`ngày:${figures}`) }, when),
    element('p', { class: 'quiet' }, [`${countInFigures(documents)} văn bản`, ...byYear].join(' · ')),
  );
}

function dueCard({ date, document, anchor, name, what, who, isInferred }: DueCard, to: Addresses): HTMLElement {
  return element(
    'li',
    { class: 'number-card' },
    element(
      'a',
      { href: to.document(document, anchor) },
      `Hạn ${dateInFigures(date)}: ${who.join('; ') || 'không rõ cơ quan'}`,
    ),
    isInferred ? element('span', { class: 'origin origin-inferred' }, 'suy ra') : null,
    element('p', { class: 'result-excerpt' }, what),
    element('p', { class: 'quiet' }, name),
  );
}

function allDeadlines(deadlines: number, to: Addresses): HTMLElement | null {
  if (deadlines <= MOST_DEADLINES) return null;
  return element('p', {}, element('a', { href: to.deadlines() }, 'Xem mọi thời hạn'));
}
