/** Cards of bodies: those whose name the query is, in any spelling. Fetched for queries that may name one. */
import { bodiesNamed } from '../../../archive/body/body-name-match.ts';
import { bodyCounts, unpackBodies, type BodyNames, type ListedBody } from '../../../archive/body/packed-bodies.ts';
import type { Addresses } from '../../../archive/urls.ts';
import { searchWords } from '../../plan/words.ts';
import { element } from '../element.ts';
import { cardSection } from './card-section.ts';

const CARDS_SHOWN = 3;
const MOST_CARDS = 20;

/**
 * The bodies that a query names: it is the name of one or begins it. A single word names a body only
 * if it is its whole name.
 */
export function bodiesAmong(list: BodyNames, query: string): readonly ListedBody[] {
  const words = searchWords(query);
  return bodiesNamed(unpackBodies(list), query, list.short)
    .filter(({ fit }) => fit === 'whole' || (fit === 'start' && words.length > 1))
    .map(({ of }) => of);
}

/** The cards above the groups; nothing where the query names no body. */
export function showBodies(bodies: readonly ListedBody[], query: string, to: Addresses): HTMLElement | null {
  if (bodies.length === 0) return null;
  const heading = bodies.length === 1 ? 'Cơ quan mang tên này' : `${bodies.length} cơ quan mang tên này`;
  const items = bodies.map((body) => cardOf(body, to));
  const all = `${to.bodies()}?ten=${encodeURIComponent(query)}`;
  const beyond = bodies.length > MOST_CARDS ? element('p', {}, element('a', { href: all }, 'Xem cả danh sách')) : null;
  const more = `Thêm ${Math.min(bodies.length, MOST_CARDS) - CARDS_SHOWN} cơ quan`;
  return cardSection(heading, items, { shown: CARDS_SHOWN, most: MOST_CARDS, more }, beyond);
}

function cardOf(body: ListedBody, to: Addresses): HTMLElement {
  const facts = [body.where, bodyCounts(body)].filter(Boolean).join(' · ');
  return element(
    'li',
    { class: 'number-card' },
    element('a', { href: to.body(body.key) }, body.name),
    element('p', { class: 'quiet' }, facts),
  );
}
