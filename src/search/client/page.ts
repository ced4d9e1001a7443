/**
 * The search page: runs the search in the address and keeps the address, the box and the results in
 * step.
 */
import { answersBy } from '../answer/ask.ts';
import type { AnswerSource } from '../answer/answer.ts';
import { readAddress, writeAddress, type SearchState } from '../plan/address.ts';
import type { PlanTables } from '../plan/plan.ts';
import { Announcer } from './announce.ts';
import { showFailure } from './messages.ts';
import { keepView, keptView, watchView } from './result/view.ts';
import type { ServiceSearch } from './service/service-search.ts';
import { AnswerView, type PageData } from './show-answer.ts';
import { openSiteEngine } from './site-engine.ts';
import type { Turn } from './turn.ts';

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
  readonly #view: AnswerView;
  readonly #instead: AnswerInstead | null;
  /** Null where the site is searched by its index alone. */
  readonly #service: Promise<ServiceSearch> | null;
  #source: AnswerSource;
  #turn: Turn | null = null;
  #address = '';
  /** The title of the page before anything was searched. */
  readonly #title = document.title;

  constructor(region: HTMLElement, form: HTMLFormElement, data: PageData, instead: AnswerInstead | null) {
    this.#instead = instead;
    this.#region = region;
    this.#data = data;
    this.#box = form.elements.namedItem('q') as HTMLInputElement;
    this.#announce = new Announcer(region);
    this.#source = this.#opened();
    const place = { region, announce: this.#announce, data, go: this.go };
    this.#view = new AnswerView(place);
    this.#service =
      data.search?.service === true
        ? import('./service/service-search.ts').then(
            (one) => new one.ServiceSearch(place, this.#view, () => this.show()),
          )
        : null;
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
    const turn: Turn = { state, view: keptView(), stale: false };
    this.#turn = turn;
    this.#address = location.search;
    this.#box.value = state.query;
    document.title = `${state.query ? `${state.query} – ` : ''}${this.#title}`;
    this.#region.dataset['searchState'] = 'busy';
    try {
      if (this.#service) await (await this.#service).show(turn, this.#source);
      else await this.#view.show(turn, this.#source.ask(state));
      if (!turn.stale) this.#region.dataset['searchState'] = 'done';
    } catch (error) {
      if (!turn.stale) await this.#fail(turn, error);
    }
  }

  async #fail(turn: Turn, error: unknown): Promise<void> {
    console.error(error);
    const { root, tables } = this.#data;
    const retry = (): void => {
      this.#source = this.#opened();
      void this.show();
    };
    const isStale = (): boolean => turn.stale;
    const failure = { state: turn.state, root, tables, announce: this.#announce, isStale };
    const isAnswered = (await this.#instead?.(failure).catch(() => false)) ?? false;
    if (turn.stale) return;
    this.#region.dataset['searchState'] = isAnswered ? 'done' : 'failed';
    if (!isAnswered) showFailure(this.#announce, retry);
  }

  #opened(): AnswerSource {
    return answersBy(openSiteEngine(this.#data.root), this.#data);
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
