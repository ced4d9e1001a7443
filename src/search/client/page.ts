/** The search page: carries out what the address asks for and keeps the address, the box and the results in step. */
import { isNarrowed, readAddress, writeAddress, type SearchState } from '../address.ts';
import { planOf, type PlanTables } from '../plan.ts';
import { Bundle } from './bundle.ts';
import { Announcer } from './announce.ts';
import { columnsOf, narrowed, type Columns } from './narrow.ts';
import { remember } from './recent.ts';
import { run, type Found } from './run.ts';
import { Groups } from './groups.ts';
import { Panel } from './panel.ts';
import { showCards } from './cards.ts';
import { showVariants } from './variants.ts';
import { showFailure, showStart, showZero } from './messages.ts';
import { sorted } from './sort.ts';
import { element } from './element.ts';

interface PageData {
  readonly root: string;
  readonly tables: PlanTables;
}

/** A search that is under way or done; a newer one makes it stale. */
interface Turn {
  readonly state: SearchState;
  stale: boolean;
}

class SearchPage {
  readonly #data: PageData;
  readonly #region: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #announce: Announcer;
  #bundle: Bundle;
  #turn: Turn | null = null;
  #found: { key: string; found: Found } | null = null;

  constructor(region: HTMLElement, form: HTMLFormElement, data: PageData) {
    this.#region = region;
    this.#form = form;
    this.#data = data;
    this.#announce = new Announcer(region);
    this.#bundle = new Bundle(`${data.root}pagefind/`);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ ...readAddress(location.search), query: this.#box().value.trim() });
    });
    addEventListener('popstate', () => void this.show());
  }

  #box(): HTMLInputElement {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }

  /** Goes to a state: a new entry of the history where anything has changed. */
  go(state: SearchState): void {
    const address = writeAddress(state);
    if (address !== location.search) history.pushState(null, '', address);
    void this.show();
  }

  /** Shows what the address asks for. */
  async show(): Promise<void> {
    if (this.#turn) this.#turn.stale = true;
    const turn: Turn = { state: readAddress(location.search), stale: false };
    this.#turn = turn;
    this.#box().value = turn.state.query;
    document.title = turn.state.query ? `${turn.state.query} – Tìm kiếm – Kho văn bản` : 'Tìm kiếm – Kho văn bản';
    this.#region.dataset['searchState'] = 'busy';
    try {
      if (turn.state.query === '') showStart(this.#region, (query) => this.go({ ...turn.state, query }));
      else await this.#answer(turn);
      if (!turn.stale) this.#region.dataset['searchState'] = 'done';
    } catch (error) {
      if (turn.stale) return;
      console.error(error);
      this.#region.dataset['searchState'] = 'failed';
      this.#announce.say('Không tìm được: không tải được chỉ mục.');
      showFailure(this.#region, () => {
        this.#bundle = new Bundle(this.#bundle.root);
        void this.show();
      });
    }
  }

  async #find(turn: Turn): Promise<Found> {
    const { query, expand } = turn.state;
    const key = `${expand} ${query}`;
    if (this.#found?.key === key) return this.#found.found;
    const found = await run(this.#bundle, planOf(query, this.#data.tables, expand), () => undefined);
    this.#found = { key, found };
    return found;
  }

  async #answer(turn: Turn): Promise<void> {
    const { state } = turn;
    const stopProgress = this.#announce.progress('Đang tìm…');
    // The columns are needed at once only where the address narrows; else they come after the first results.
    const columns = Promise.all([this.#bundle.facets(), this.#bundle.places()]).then(([facets, places]) =>
      columnsOf(facets, places),
    );
    columns.catch(() => undefined);
    try {
      const found = await this.#find(turn);
      const needed = isNarrowed(state) || state.sort === 'cu-nhat' ? await columns : null;
      if (turn.stale) return;
      remember(state.query);
      await this.#fill(turn, found, needed);
      const panel = new Panel(this.#region, state, (next) => this.go(next));
      panel.fill([...found.exact, ...found.related], await columns);
    } finally {
      stopProgress();
    }
  }

  async #fill(turn: Turn, found: Found, columns: Columns | null): Promise<void> {
    const { state } = turn;
    const plan = planOf(state.query, this.#data.tables, state.expand);
    const keep = (documents: readonly number[]): readonly number[] =>
      sorted(columns ? narrowed(documents, columns, state.chosen) : documents, state.sort, columns);
    const exact = keep(found.exact);
    const related = keep(found.related);
    const groups = new Groups(this.#bundle, this.#data.root, plan, found.variants);
    const parts = [
      showCards(found.cards, this.#data.root),
      showVariants(found.variants, plan, state, (next) => this.go(next)),
      groups.group('exact', exact),
      groups.group('related', related),
    ];
    await groups.loaded();
    if (turn.stale) return;
    const total = `${exact.length} văn bản đúng cụm từ, ${related.length} văn bản liên quan`;
    this.#announce.say(total);
    const main = element('div', { class: 'search-main' }, ...parts);
    if (exact.length === 0)
      main.prepend(await showZero(this.#bundle, plan, state, related.length, (next) => this.go(next)));
    if (!turn.stale)
      this.#region.replaceChildren(
        this.#announce.live,
        main,
        element('aside', { class: 'search-facets', 'aria-label': 'Thu hẹp' }),
      );
  }
}

/** Starts the page: the region with `data-search-state`, the form with the box, the data that the page was built with. */
export const startSearchPage = (): void => {
  const region = document.querySelector<HTMLElement>('[data-search-state]');
  const form = document.querySelector<HTMLFormElement>('[data-search-form]');
  const data = document.querySelector('#search-data')?.textContent;
  if (!region || !form || !data) return;
  void new SearchPage(region, form, JSON.parse(data) as PageData).show();
};
