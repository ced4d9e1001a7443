import { element } from '../element.ts';

/**
 * How many cards stand open, how many there are at most with those folded away, and what is said of
 * these.
 */
export interface CardCounts {
  readonly shown: number;
  readonly most: number;
  readonly more: string;
}

/** Cards above the groups: the first ones open, the rest folded away, `beyond` below them. */
export function cardSection(
  heading: string,
  cards: readonly HTMLElement[],
  { shown, most, more }: CardCounts,
  beyond: HTMLElement | null = null,
): HTMLElement {
  const list = (some: readonly HTMLElement[]): HTMLElement =>
    element('ul', { class: 'number-cards', role: 'list' }, ...some);
  const rest = cards.slice(shown, most);
  return element(
    'section',
    { class: 'search-cards', 'aria-label': heading },
    element('h2', {}, heading),
    list(cards.slice(0, shown)),
    rest.length > 0 ? element('details', {}, element('summary', {}, more), list(rest)) : null,
    beyond,
  );
}
