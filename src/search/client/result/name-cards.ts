/** Cards of units, terms and types of documents: what the query is the name of. */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { Addresses } from '../../../archive/urls.ts';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import type { NameCard, NearPlace } from '../../port.ts';
import { element } from '../element.ts';
import { isFormer } from '../../answer/name/asked-names.ts';
import { cardSection } from './card-section.ts';

const CARDS_SHOWN = 3;
const MOST_CARDS = 40;

/** The cards above the groups, places apart from the others; none where the query names nothing. */
export function showNames(names: readonly NameCard[], to: Addresses): readonly HTMLElement[] {
  const places = names.filter(({ kind }) => kind === 'place');
  const others = names.filter(({ kind }) => kind !== 'place');
  return [
    ...nameSection(others, others.length === 1 && others[0]?.kind === 'type' ? 'Loại văn bản' : 'Thuật ngữ', to),
    ...nameSection(places, places.length === 1 ? 'Địa phương' : `${places.length} địa phương mang tên này`, to),
  ];
}

function nameSection(names: readonly NameCard[], heading: string, to: Addresses): readonly HTMLElement[] {
  if (names.length === 0) return [];
  const more = `Thêm ${Math.min(names.length, MOST_CARDS) - CARDS_SHOWN}`;
  const cards = names.map((name) => nameCardOf(name, to));
  return [cardSection(heading, cards, { shown: CARDS_SHOWN, most: MOST_CARDS, more })];
}

function nameCardOf(card: NameCard, to: Addresses): HTMLElement {
  const { name, documents } = card;
  const title = documents === null ? element('strong', {}, name) : element('a', { href: hrefOf(card, to) }, name);
  const beside = card.kind === 'place' ? [card.where, isFormer(card) ? 'trước 01/7/2025' : 'hiện nay'] : [];
  return element(
    'li',
    { class: 'number-card' },
    title,
    beside.length > 0 ? element('span', { class: 'quiet' }, ` (${beside.filter(Boolean).join(', ')})`) : null,
    element('p', { class: 'quiet' }, ...factsOf(card, to)),
  );
}

function hrefOf({ kind, key }: Pick<NameCard, 'kind' | 'key'>, to: Addresses): string {
  return { place: to.place, term: to.term, type: to.type }[kind](key);
}

/** What is held of it; of a unit also what is held of those it came from, or what became of it. */
function factsOf(card: NameCard, to: Addresses): readonly (Node | string)[] {
  const { kind, documents, near } = card;
  const held = documents ?? 0;
  if (kind !== 'place') return [`${documentsWord(held)} trong kho`];
  const own = held === 0 ? 'chưa có văn bản nào nhắc đến' : `${documentsWord(held)} nhắc đến`;
  const first = capitalized(isFormer(card) || near.length === 0 || documents !== null ? own : `${own} nơi này`);
  if (near.length === 0) return [first];
  if (isFormer(card)) return [`${first} · nay thuộc: `, ...nearList(near, to, () => '')];
  if (documents === null)
    return [`${first}; xem `, ...nearList(near, to, (one) => ` (${documentsWord(one.documents)})`)];
  return [`${first} · của đơn vị cũ: `, ...nearList(near, to, (one) => ` (${documentsWord(one.documents)})`)];
}

function nearList(near: readonly NearPlace[], to: Addresses, said: (one: NearPlace) => string): (Node | string)[] {
  return near.flatMap((one, i) => [
    i > 0 ? ', ' : '',
    one.key === null ? one.name : element('a', { href: to.place(one.key) }, one.name),
    said(one),
  ]);
}

function documentsWord(documents: number): string {
  return `${countInFigures(documents)} văn bản`;
}
