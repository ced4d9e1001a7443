/**
 * The search page: runs the search in the address and keeps the address, the box and the results in
 * step.
 */
import { addresses } from '../../archive/urls.ts';
import { asLinks } from '../../edition/edition.ts';
import type { AnswerHead, AnswerSource, OpenAnswer } from '../answer/answer.ts';
import { answersBy } from '../answer/ask.ts';
import type { QueryTables } from '../answer/question.ts';
import { filteredGroups, findsNothing, shownAtFirst, totalOf } from '../answer/shown.ts';
import { readAddress, writeAddress, type SearchState } from '../plan/address.ts';
import { planOf, type PlanTables } from '../plan/plan.ts';
import { Announcer } from './announce.ts';
import { element } from './element.ts';
import { FacetPanel, type Filtered } from './facet/panel.ts';
import { showUnknownChoices } from './facet/unknown-choices.ts';
import { showAll, showFailure, showStart } from './messages.ts';
import { openSiteEngine } from './site-engine.ts';
import { remember } from './recent.ts';
import { showCards } from './result/cards.ts';
import { countSentence } from './result/found-counts.ts';
import { Groups } from './result/groups.ts';
import { namedCards } from './result/named-cards.ts';
import { showVariants } from './result/variants.ts';
import { keepView, keptView, scrollToView, watchView } from './result/view.ts';
import { asksNothing, type Turn } from './turn.ts';

/** What the page was built with. */
interface PageData extends QueryTables {
  /** The site's root, ending in a slash. */
  readonly root: string;
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
  #source: AnswerSource;
  #turn: Turn | null = null;
  #address = '';
  /** The title of the page before anything was searched. */
  readonly #title = document.title;

  readonly #instead: AnswerInstead | null;

  constructor(region: HTMLElement, form: HTMLFormElement, data: PageData, instead: AnswerInstead | null) {
    this.#instead = instead;
    this.#region = region;
    this.#data = data;
    this.#box = form.elements.namedItem('q') as HTMLInputElement;
    this.#announce = new Announcer(region);
    this.#source = this.#opened();
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
      const answer = this.#source.ask(state);
      if (asksNothing(state)) await this.#start(turn, answer);
      else await this.#answer(turn, answer);
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

  /** Before a search: examples, and the filters of all documents to begin with. */
  async #start(turn: Turn, answer: OpenAnswer): Promise<void> {
    const { state } = turn;
    const main = element('div', { class: 'search-main' });
    showStart(main, (query) => this.go({ ...state, query }));
    this.#announce.say('');
    const subject = { state, go: this.go };
    this.#panel.reserve(subject, []);
    this.#arrange(main);
    const { documents } = await answer.archive();
    if (turn.stale) return;
    showAll(main, documents, asLinks(addresses(this.#data.root)).searchHelp());
    await this.#panel.fill(answer, subject, { found: documents, left: documents, chosenNames: [] });
  }

  async #answer(turn: Turn, answer: OpenAnswer): Promise<void> {
    const { state } = turn;
    const stopProgress = this.#announce.progress('Đang tìm…');
    try {
      const head = await answer.head();
      if (turn.stale) return;
      if (state.query !== '') remember(state.query);
      await this.#showGroups(turn, answer, { head, stopProgress });
      if (turn.stale) return;
      const seen = scrollY;
      await this.#panel.fill(answer, { state, go: this.go }, filteredOf(head));
      // On a phone the button of the filters is above the results and shifts them. If the reader has
      // scrolled since, the position is left alone.
      if (turn.view && scrollY === seen) scrollToView(this.#region, turn.view);
    } finally {
      stopProgress();
    }
  }

  async #zero({ state }: Turn, answer: OpenAnswer, head: AnswerHead): Promise<HTMLElement> {
    const [{ showZero }, near] = await Promise.all([
      import('./zero/show-zero.ts'),
      findsNothing(head) ? answer.near() : [],
    ]);
    const plan = planOf(head.words, this.#data.tables, state.expand);
    return showZero({ plan, head, near, state, go: this.go });
  }

  /** All that is shown of an answer beside its filters. */
  async #main(turn: Turn, answer: OpenAnswer, head: AnswerHead, groups: Groups): Promise<HTMLElement> {
    const { state } = turn;
    const to = asLinks(addresses(this.#data.root));
    const [notes, named, zero] = await Promise.all([
      head.operators && import('./operator/narrowing-notes.ts'),
      namedCards(head, state.query, to),
      head.left.exact === 0 ? this.#zero(turn, answer, head) : null,
    ]);
    const shown = shownAtFirst(head);
    return element(
      'div',
      { class: 'search-main' },
      ...(notes && head.operators ? notes.narrowingNotes(head.operators, to) : []),
      showUnknownChoices(head.unknownChoices, state, this.go),
      showCards(head, to),
      ...named,
      showVariants(head.ways, state, this.go),
      zero,
      groups.group('exact', shown.exact),
      groups.group('also', shown.also),
      groups.group('related', shown.related),
    );
  }

  async #showGroups(
    turn: Turn,
    answer: OpenAnswer,
    { head, stopProgress }: { readonly head: AnswerHead; readonly stopProgress: () => void },
  ): Promise<void> {
    const groups = new Groups({ answer, head, href: asLinks(addresses(this.#data.root)).marked });
    const main = await this.#main(turn, answer, head, groups);
    // A failure is handled where it is awaited below.
    groups.complete().catch(() => undefined);
    // A place that a reader left may be below the first screen.
    await (turn.view ? groups.complete() : groups.shown());
    if (turn.stale) return;
    stopProgress();
    if (filteredOf(head).found > 0) this.#panel.reserve({ state: turn.state, go: this.go }, head.chosenNames);
    this.#arrange(main);
    this.#announce.say(countSentence(head));
    if (turn.view) {
      const { opened } = turn.view;
      await Promise.all(Object.entries(opened).map(([kind, results]) => groups.reopen(kind, results)));
      if (turn.stale) return;
      scrollToView(this.#region, turn.view);
    }
    await groups.complete();
  }
}

function filteredOf({ found, left, chosenNames }: AnswerHead): Filtered {
  const groups = filteredGroups(found);
  return { found: totalOf(found, groups), left: totalOf(left, groups), chosenNames };
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
