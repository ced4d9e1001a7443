/** Cards of bodies: those whose name the query is, in any spelling. */
import { bodyCounts, type ListedBody } from '../../../archive/body/packed-bodies.ts';
import type { Addresses } from '../../../archive/urls.ts';
import type { Begun } from '../../port.ts';
import { element } from '../element.ts';
import { cardSection } from './card-section.ts';

const CARDS_SHOWN = 3;
const MOST_CARDS = 20;

/** The cards above the groups; nothing where the query names no body. */
export function showBodies(
  { names: bodies, isCut }: Begun<ListedBody>,
  query: string,
  to: Addresses,
): HTMLElement | null {
  if (bodies.length === 0) return null;
  const many = `${isCut ? 'Hơn ' : ''}${bodies.length} cơ quan mang tên này`;
  const heading = bodies.length === 1 && !isCut ? 'Cơ quan mang tên này' : many;
  const items = bodies.map((body) => cardOf(body, to));
  const all = `${to.bodies()}?ten=${encodeURIComponent(query)}`;
  const beyond =
    isCut || bodies.length > MOST_CARDS ? element('p', {}, element('a', { href: all }, 'Xem cả danh sách')) : null;
  const more = `Thêm ${Math.min(bodies.length, MOST_CARDS) - CARDS_SHOWN} cơ quan`;
  return cardSection(heading, items, { shown: CARDS_SHOWN, most: MOST_CARDS, more }, beyond);
}

function cardOf(body: ListedBody, to: Addresses): HTMLElement {
  const facts = [body.where, bodyCounts(body)].filter(Boolean).join(' · ');
  return element(
    'li',
    { class: 'number-card' },
    element('a', { href: to.listedBody(body.address) }, body.name),
    element('p', { class: 'quiet' }, facts),
  );
}
