/**
 * The search page: runs the search in the address and keeps the address, the box and the results in
 * step.
 */
import { readAddress, writeAddress, type SearchState } from '../plan/address.ts';
import { planOf, type Plan, type PlanTables } from '../plan/plan.ts';
import { addresses } from '../../archive/urls.ts';
import type { SearchIndex } from '../port.ts';
import { Announcer } from './announce.ts';
import type { ListedBody } from '../../archive/body/packed-bodies.ts';
import { bodiesAsked, showBodies } from './result/body-cards.ts';
import { showCards } from './result/cards.ts';
import { element } from './element.ts';
import { Groups } from './result/groups.ts';
import { showFailure, showStart, showZero } from './messages.ts';
import { chosenFacets, fetchColumns, narrowDocuments } from './facet/narrow.ts';
import { fillPanel } from './facet/panel.ts';
import { openIndex } from './open-index.ts';
import { remember } from './recent.ts';
import { runPlan, type FoundDocuments } from './run.ts';
import { sortDocuments } from './result/sort.ts';
import { showVariants } from './result/variants.ts';
import { keepView, keptView, scrollToView, watchView, type View } from './result/view.ts';

interface PageData {
  /** The site's root, ending in a slash. */
  readonly root: string;
  readonly tables: PlanTables;
  /** The first words of bodies' names, without tones. */
  readonly bodyHeads: readonly string[];
}

/** What a search found: documents, and the bodies whose name it is. */
interface Found extends FoundDocuments {
  readonly bodies: readonly ListedBody[];
}

/** A search that is under way or done; a newer one makes it stale. */
interface Turn {
  readonly state: SearchState;
  readonly plan: Plan;
  /** What the reader had in view when this search was left. */
  readonly view: View | null;
  stale: boolean;
}

class SearchPage {
  readonly #data: PageData;
  readonly #region: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #announce: Announcer;
  #index: SearchIndex;
  #turn: Turn | null = null;
  #address = '';
  /** The title of the page before anything was searched. */
  readonly #title = document.title;
  #found: { readonly key: string; readonly found: Found } | null = null;

  constructor(region: HTMLElement, form: HTMLFormElement, data: PageData) {
    this.#region = region;
    this.#data = data;
    this.#box = form.elements.namedItem('q') as HTMLInputElement;
    this.#announce = new Announcer(region);
    this.#index = openIndex(data.root);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // A new query starts without the facets chosen for the old one.
      const query = this.#box.value.normalize('NFC').trim();
      const { expand, sort } = readAddress(location.search);
      this.go({ ...readAddress(''), query, expand, sort });
    });
    addEventListener('popstate', () => void this.show());
    watchView(region, () => this.#isWhole());
  }

  /** Whether the page shows the whole answer to what the address asks for. */
  #isWhole(): boolean {
    return this.#region.dataset['searchState'] === 'done' && this.#address === location.search;
  }

  /** Goes to a state: a new entry of the history where anything has changed. */
  readonly go = (state: SearchState): void => {
    const address = writeAddress(state);
    if (address !== location.search) {
      if (this.#isWhole()) keepView(this.#region);
      history.pushState(null, '', address);
    }
    void this.show();
  };

  /** Shows what the address asks for. */
  async show(): Promise<void> {
    if (this.#turn) this.#turn.stale = true;
    const state = readAddress(location.search);
    const plan = planOf(state.query, this.#data.tables, state.expand);
    const turn: Turn = { state, plan, view: keptView(), stale: false };
    this.#turn = turn;
    this.#address = location.search;
    this.#box.value = state.query;
    document.title = `${state.query ? `${state.query} – ` : ''}${this.#title}`;
    this.#region.dataset['searchState'] = 'busy';
    try {
      if (turn.plan.phrases.length === 0) showStart(this.#announce, (query) => this.go({ ...state, query }));
      else await this.#answer(turn);
      if (!turn.stale) this.#region.dataset['searchState'] = 'done';
    } catch (error) {
      if (!turn.stale) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    this.#region.dataset['searchState'] = 'failed';
    showFailure(this.#announce, () => {
      this.#index = openIndex(this.#data.root);
      void this.show();
    });
  }

  async #find({ state, plan }: Turn): Promise<Found> {
    const key = `${state.expand} ${state.query}`;
    if (this.#found?.key === key) return this.#found.found;
    const [documents, bodies] = await Promise.all([
      runPlan(plan, this.#index),
      bodiesAsked(plan, this.#index, new Set(this.#data.bodyHeads)),
    ]);
    const found = { ...documents, bodies };
    this.#found = { key, found };
    return found;
  }

  async #answer(turn: Turn): Promise<void> {
    const { state } = turn;
    const stopProgress = this.#announce.progress('Đang tìm…');
    try {
      const found = await this.#find(turn);
      if (turn.stale) return;
      remember(state.query);
      await this.#showGroups(turn, found, stopProgress);
      const panel = this.#region.querySelector<HTMLElement>('.search-facets');
      const documents = [...found.exact, ...found.related];
      if (!panel || turn.stale) return;
      const seen = scrollY;
      await fillPanel(panel, { index: this.#index, documents, state, go: this.go });
      // On a phone the panel is above the results and shifts them. If the reader has scrolled
      // since, the position is left alone.
      if (turn.view && scrollY === seen) scrollToView(this.#region, turn.view);
    } finally {
      stopProgress();
    }
  }

  async #showGroups(turn: Turn, found: Found, stopProgress: () => void): Promise<void> {
    const { state, plan } = turn;
    const columns = await fetchColumns(this.#index, [
      ...chosenFacets(state),
      ...(state.sort === 'cu-nhat' ? (['nam'] as const) : []),
    ]);
    const current = await this.#index.current();
    const order = { sort: state.sort, current, years: columns.get('nam') };
    const keep = (documents: readonly number[]): readonly number[] =>
      sortDocuments(narrowDocuments(documents, columns, state.chosen), order);
    const exact = keep(found.exact);
    const related = keep(found.related);
    const to = addresses(this.#data.root);
    const groups = new Groups(this.#index, to.marked, plan, found.variants);
    const zero =
      exact.length === 0
        ? await showZero({ index: this.#index, plan, state, go: this.go }, found, related.length)
        : null;
    const main = element(
      'div',
      { class: 'search-main' },
      showCards(found.cards, to),
      showBodies(found.bodies, state.query, to),
      showVariants(found.variants, plan, state, this.go),
      zero,
      groups.group('exact', exact, 10),
      groups.group('related', related, exact.length >= 5 ? 5 : 10),
    );
    // A failure is handled where it is awaited below.
    groups.complete().catch(() => undefined);
    await groups.shown();
    if (turn.stale) return;
    stopProgress();
    this.#announce.show(main, element('aside', { class: 'search-facets', 'aria-label': 'Thu hẹp' }));
    this.#announce.say(`${exact.length} văn bản đúng cụm từ, ${related.length} văn bản liên quan.`);
    if (turn.view) {
      const { opened } = turn.view;
      await Promise.all(Object.entries(opened).map(([kind, results]) => groups.reopen(kind, results)));
      if (turn.stale) return;
      scrollToView(this.#region, turn.view);
    }
    await groups.complete();
  }
}

/**
 * Starts the page: the region with `data-search-state`, the form with the box, the data that the
 * page was built with.
 */
export function startSearchPage(): void {
  const region = document.querySelector<HTMLElement>('[data-search-state]');
  const form = document.querySelector<HTMLFormElement>('[data-search-form]');
  const data = document.querySelector('#search-data')?.textContent;
  if (!region || !form || !data) return;
  void new SearchPage(region, form, JSON.parse(data) as PageData).show();
}
