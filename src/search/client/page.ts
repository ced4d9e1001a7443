/**
 * The search page: runs the search in the address and keeps the address, the box and the results in
 * step.
 */
import { readAddress, writeAddress, type SearchState } from '../plan/address.ts';
import { planOf, type PlanTables } from '../plan/plan.ts';
import { addresses } from '../../archive/urls.ts';
import { asLinks } from '../../edition/edition.ts';
import type { SearchIndex } from '../port.ts';
import { Announcer } from './announce.ts';
import { everyDocument, findAll, type Found } from './find.ts';
import { narrowFound } from './operator/read-narrowing.ts';
import { namedCards } from './result/named-cards.ts';
import { showCards } from './result/cards.ts';
import { element } from './element.ts';
import { Groups } from './result/groups.ts';
import { showAll, showFailure, showStart } from './messages.ts';
import { fetchChosen, fetchColumns, narrowDocuments } from './facet/narrow.ts';
import { FacetPanel } from './facet/panel.ts';
import { showUnknownChoices, unknownChoices } from './facet/unknown-choices.ts';
import { openIndex } from './open-index.ts';
import { remember } from './recent.ts';
import { sortDocuments } from './result/sort.ts';
import { yearHeadings } from './result/year-headings.ts';
import { showVariants } from './result/variants.ts';
import { alsoShown, countSentence, facetDocuments, relatedShown } from './result/found-counts.ts';
import { keepView, keptView, scrollToView, watchView } from './result/view.ts';
import { asksNothing, planTurn, type PlannedTurn, type Turn } from './turn.ts';

interface PageData {
  /** The site's root, ending in a slash. */
  readonly root: string;
  readonly tables: PlanTables;
  /** The first words of bodies' names, without tones. */
  readonly bodyHeads: readonly string[];
}

/** A search that could not reach the index, for who may answer it without. */
export interface SearchFailure {
  readonly state: SearchState;
  readonly root: string;
  readonly tables: PlanTables;
  readonly announce: Announcer;
  /** Whether another search has begun since. */
  readonly isStale: () => boolean;
}

/** Answers such a search; false where it cannot. */
export type AnswerInstead = (failure: SearchFailure) => Promise<boolean>;

class SearchPage {
  readonly #data: PageData;
  readonly #region: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #announce: Announcer;
  readonly #panel = new FacetPanel();
  readonly #wide = matchMedia('(min-width: 56rem)');
  #index: SearchIndex;
  #turn: Turn | null = null;
  #address = '';
  /** The title of the page before anything was searched. */
  readonly #title = document.title;
  #found: { readonly key: string; readonly found: Found } | null = null;

  readonly #instead: AnswerInstead | null;

  constructor(region: HTMLElement, form: HTMLFormElement, data: PageData, instead: AnswerInstead | null) {
    this.#instead = instead;
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
    this.#wide.addEventListener('change', () => this.#arrange(region.querySelector('.search-main')));
    watchView(region, () => this.#isWhole());
  }

  /** Shows results beside the filters; on a narrow screen below their button, also for the keyboard. */
  #arrange(main: Element | null): void {
    if (main) this.#announce.show(...(this.#wide.matches ? [main, this.#panel.element] : [this.#panel.element, main]));
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
    const turn: Turn = { state, view: keptView(), stale: false };
    this.#turn = turn;
    this.#address = location.search;
    this.#box.value = state.query;
    document.title = `${state.query ? `${state.query} – ` : ''}${this.#title}`;
    this.#region.dataset['searchState'] = 'busy';
    try {
      const planned = await planTurn(turn, this.#index, this.#data.tables);
      if (turn.stale) return;
      if (asksNothing(planned)) await this.#start(planned);
      else await this.#answer(planned);
      if (!turn.stale) this.#region.dataset['searchState'] = 'done';
    } catch (error) {
      if (!turn.stale) await this.#fail(turn, error);
    }
  }

  async #fail(turn: Turn, error: unknown): Promise<void> {
    console.error(error);
    const { root, tables } = this.#data;
    const retry = (): void => {
      this.#index = openIndex(root);
      void this.show();
    };
    const isStale = (): boolean => turn.stale;
    const failure = { state: turn.state, root, tables, announce: this.#announce, isStale };
    const isAnswered = (await this.#instead?.(failure).catch(() => false)) ?? false;
    if (turn.stale) return;
    this.#region.dataset['searchState'] = isAnswered ? 'done' : 'failed';
    if (!isAnswered) showFailure(this.#announce, retry);
  }

  /** Before a search: examples, and the filters of all documents to begin with. */
  async #start(turn: Turn): Promise<void> {
    const { state } = turn;
    const main = element('div', { class: 'search-main' });
    showStart(main, (query) => this.go({ ...state, query }));
    this.#announce.say('');
    this.#panel.reserve({ state, go: this.go }, new Map());
    this.#arrange(main);
    const all = await everyDocument(this.#index);
    if (turn.stale) return;
    showAll(main, all.length, asLinks(addresses(this.#data.root)).searchHelp());
    await this.#panel.fill(this.#index, { documents: all, state, go: this.go });
  }

  async #findAll({ state, plan, narrowed: by }: PlannedTurn): Promise<Found> {
    const key = `${state.expand} ${state.query}`;
    if (this.#found?.key === key) return this.#found.found;
    const found = narrowFound(await findAll(plan, this.#index, new Set(this.#data.bodyHeads)), by);
    this.#found = { key, found };
    return found;
  }

  async #answer(turn: PlannedTurn): Promise<void> {
    const { state } = turn;
    const stopProgress = this.#announce.progress('Đang tìm…');
    try {
      const found = await this.#findAll(turn);
      if (turn.stale) return;
      if (state.query !== '') remember(state.query);
      await this.#showGroups(turn, found, stopProgress);
      if (turn.stale) return;
      const seen = scrollY;
      await this.#panel.fill(this.#index, { documents: facetDocuments(found), state, go: this.go });
      // On a phone the button of the filters is above the results and shifts them. If the reader has
      // scrolled since, the position is left alone.
      if (turn.view && scrollY === seen) scrollToView(this.#region, turn.view);
    } finally {
      stopProgress();
    }
  }

  async #zero({ plan, state }: PlannedTurn, found: Found, also: number, related: number): Promise<HTMLElement> {
    const { showZero } = await import('./zero/show-zero.ts');
    return showZero({ index: this.#index, plan, state, go: this.go }, found, { also, related });
  }

  async #showGroups(turn: PlannedTurn, found: Found, stopProgress: () => void): Promise<void> {
    const { state, plan } = turn;
    // Without words the newest come first.
    const isByDate = state.sort !== 'lien-quan' || plan.phrases.length === 0;
    const [chosen, dated] = await Promise.all([
      fetchChosen(this.#index, state),
      fetchColumns(this.#index, isByDate ? ['nam'] : []),
    ]);
    const columns = new Map([...chosen, ...dated]);
    const current = await this.#index.current();
    const years = columns.get('nam');
    const order = { sort: state.sort, current, years };
    const keep = (documents: readonly number[]): readonly number[] =>
      sortDocuments(narrowDocuments(documents, columns, state.chosen), order);
    const exact = keep(found.exact);
    const also = keep(found.also);
    const related = keep(found.related);
    const to = asLinks(addresses(this.#data.root));
    const named = await namedCards(found, state.query, to);
    const marked = turn.narrowed?.narrowing.cited ?? null;
    const shown = plan.phrases.length === 0 && marked !== null ? planOf(marked, this.#data.tables) : plan;
    const groups = new Groups(this.#index, to.marked, {
      plan,
      shown,
      variants: found.variants,
      headings: (of) => (isByDate && years ? yearHeadings(of, years, current) : new Map()),
    });
    const zero = exact.length === 0 ? await this.#zero(turn, found, also.length, related.length) : null;
    const main = element(
      'div',
      { class: 'search-main' },
      ...(turn.narrowed?.notes(to) ?? []),
      showUnknownChoices(unknownChoices(state, columns), state, this.go),
      showCards(found.cards, to),
      ...named,
      showVariants(found.variants, plan, state, this.go),
      zero,
      groups.group('exact', exact, plan.phrases.length > 0 ? 10 : 20),
      groups.group('also', also, alsoShown(exact.length)),
      groups.group('related', related, relatedShown(exact.length, also.length)),
    );
    // A failure is handled where it is awaited below.
    groups.complete().catch(() => undefined);
    // A place that a reader left may be below the first screen.
    await (turn.view ? groups.complete() : groups.shown());
    if (turn.stale) return;
    stopProgress();
    if (facetDocuments(found).length > 0) this.#panel.reserve({ state, go: this.go }, columns);
    this.#arrange(main);
    this.#announce.say(countSentence(plan, exact.length, also.length, related.length));
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
 * page was built with. `instead` answers a search that cannot reach the index.
 */
export function startSearchPage(instead: AnswerInstead | null = null): void {
  const region = document.querySelector<HTMLElement>('[data-search-state]');
  const form = document.querySelector<HTMLFormElement>('[data-search-form]');
  const data = document.querySelector('#search-data')?.textContent;
  if (!region || !form || !data) return;
  void new SearchPage(region, form, JSON.parse(data) as PageData, instead).show();
}
