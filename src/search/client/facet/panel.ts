/**
 * The filters of a search: beside the results on a wide screen, in a sheet from below on a narrow
 * one. The panel stays in the page while its parts are made anew for each answer: what a reader
 * opened stays open, and the keyboard stays where it was.
 */
import type { AnswerHead, OpenAnswer } from '../../answer/answer.ts';
import { facetNames, type FacetName } from '../../plan/address.ts';
import { element } from '../element.ts';
import { chosenChips, foldedFacet, openFacet, sortChoice, type ChosenNames, type FacetSubject } from './facet-parts.ts';
import { FilterSheet } from './filter-sheet.ts';

/**
 * Facets of few values are shown with the results; those of the others are asked for when their
 * facet is opened.
 */
const small: readonly FacetName[] = ['loai', 'nam', 'che-do'];
const large: readonly FacetName[] = ['noi', 'co-quan', 'duoc-giao', 'kinh-gui', 'thuat-ngu'];

/**
 * How many documents the filters are about before and after choices, and what the chosen values are
 * called.
 */
export interface Filtered extends Pick<AnswerHead, 'chosenNames'> {
  readonly found: number;
  readonly left: number;
}

/** The panel of one page. */
export class FacetPanel {
  readonly element = element('aside', { class: 'search-facets', 'aria-label': 'Lọc và sắp xếp', hidden: true });
  readonly #sheet = new FilterSheet();
  readonly #chips = element('div', {});
  /** The part that had the keyboard when the chips were made anew, before the rest. */
  #focused: string | null = null;
  /** Whether folds are open, where the reader has opened or closed them. */
  readonly #folds = new Map<string, boolean>();

  constructor() {
    this.element.append(this.#chips, this.#sheet.element);
    this.element.addEventListener('toggle', ({ target }) => this.#remember(target), { capture: true });
  }

  /**
   * Takes the room that the filters of an answer will have: their button is above the results on a
   * narrow screen, and must not push them down when it comes.
   */
  reserve(subject: FacetSubject, names: ChosenNames): void {
    this.#focused = this.#focusedKey();
    this.element.hidden = false;
    this.#chips.replaceChildren(chosenChips(subject, names) ?? '');
    this.#sheet.announce(chosenCount(subject));
  }

  /** Shows the filters of an answer; hidden where it has no document. */
  async fill(answer: Pick<OpenAnswer, 'facets'>, subject: FacetSubject, filtered: Filtered): Promise<void> {
    const { found, left, chosenNames } = filtered;
    const opened = large.filter((name) => this.#folds.get(name));
    const facets = await answer.facets([...small, ...opened]);
    const valuesOf = async (name: FacetName) => (await answer.facets([name]))[name] ?? [];
    const focused = this.#focusedKey() ?? this.#focused;
    this.#focused = null;
    this.element.hidden = found === 0;
    this.#chips.replaceChildren(chosenChips(subject, chosenNames) ?? '');
    const parts = [
      sortChoice(subject),
      ...small.map((name) => openFacet(subject, name, facets[name] ?? [])),
      ...large.map((name) => foldedFacet(subject, name, facets[name] ?? null, () => valuesOf(name))),
    ];
    this.#sheet.show(
      parts.filter((part) => part !== null),
      { left, chosen: chosenCount(subject) },
    );
    for (const fold of this.element.querySelectorAll<HTMLDetailsElement>('[data-fold]'))
      fold.open = this.#folds.get(fold.dataset['fold'] ?? '') ?? fold.open;
    if (focused !== null) this.#focus(focused);
  }

  /** Says that the values of the filters are not there; what is chosen can be taken off all the same. */
  lack(subject: FacetSubject, { left, chosenNames }: Filtered, retry: () => void): void {
    const button = element('button', { type: 'button', class: 'link-button', 'data-key': 'lack' }, 'Thử lại');
    button.addEventListener('click', retry);
    this.element.hidden = false;
    this.#chips.replaceChildren(chosenChips(subject, chosenNames) ?? '');
    const line = element('p', { role: 'status' }, 'Chưa đếm được các mục lọc. ', button);
    this.#sheet.show([sortChoice(subject), line], { left, chosen: chosenCount(subject) });
  }

  /**
   * Puts the keyboard back to a part that is made anew, or to the first one where a choice was
   * taken back with it.
   */
  #focus(key: string): void {
    const same = this.element.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    (same ?? this.#sheet.first()).focus({ preventScroll: true });
  }

  #remember(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement)) return;
    const fold = target.dataset['fold'];
    if (fold !== undefined && target.isConnected) this.#folds.set(fold, target.open);
  }

  #focusedKey(): string | null {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement && this.element.contains(activeElement)
      ? (activeElement.dataset['key'] ?? null)
      : null;
  }
}

/** How many values are chosen. */
function chosenCount({ state }: FacetSubject): number {
  return facetNames.flatMap((name) => state.chosen[name]).length;
}
