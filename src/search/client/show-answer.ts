/** Shows an answer in the region of the search page: results, what is said above them, filters. */
import { addresses, type Addresses } from '../../archive/urls.ts';
import { asLinks } from '../../edition/edition.ts';
import type { AnswerHead, OpenAnswer } from '../answer/answer.ts';
import type { QueryTables } from '../answer/question.ts';
import { filteredGroups, findsNothing, shownAtFirst, totalOf } from '../answer/shown.ts';
import type { SearchState } from '../plan/address.ts';
import { planOf } from '../plan/plan.ts';
import type { Announcer } from './announce.ts';
import { element } from './element.ts';
import { FacetPanel, type Filtered } from './facet/panel.ts';
import { showUnknownChoices } from './facet/unknown-choices.ts';
import { showAll, showStart } from './messages.ts';
import { remember } from './recent.ts';
import { showCards } from './result/cards.ts';
import { countSentence } from './result/found-counts.ts';
import { Groups } from './result/groups.ts';
import { namedCards } from './result/named-cards.ts';
import { showVariants } from './result/variants.ts';
import { scrollToView } from './result/view.ts';
import { asksNothing, type Turn } from './turn.ts';

/** What the page was built with. */
export interface PageData extends QueryTables {
  /** The site's root, ending in a slash. */
  readonly root: string;
  /** Left out where the site is searched by its index alone; see integrations/search-manner.ts. */
  readonly search?: { readonly service: boolean; readonly fullText: boolean };
}

/** Where answers are shown, and what a choice in them does. */
export interface AnswerPlace {
  readonly region: HTMLElement;
  readonly announce: Announcer;
  readonly data: PageData;
  readonly go: (state: SearchState) => void;
}

/** A line above an answer that says how it came about, and the same for who listens. */
export interface AnswerNotice {
  readonly line: HTMLElement;
  readonly said: string;
}

/** How an answer is shown. */
export interface AnswerManner {
  readonly notice?: AnswerNotice;
  /** Whether it stands without its filters, which can be asked for again. */
  readonly standsAlone?: boolean;
}

/** What of an answer is shown when its first results are there. */
interface ShownAnswer {
  readonly main: HTMLElement;
  readonly head: AnswerHead;
  readonly said: string;
  readonly stopProgress: () => void;
}

/** The answers of one page, one after the other. */
export class AnswerView {
  readonly #place: AnswerPlace;
  readonly #panel = new FacetPanel();
  readonly #wide = matchMedia('(min-width: 56rem)');

  constructor(place: AnswerPlace) {
    this.#place = place;
    this.#wide.addEventListener('change', () => this.#arrange(place.region.querySelector('.search-main')));
  }

  /** Shows an answer; rejects where a part of it cannot be had. */
  async show(turn: Turn, answer: OpenAnswer, manner: AnswerManner = {}): Promise<void> {
    if (asksNothing(turn.state)) await this.#start(turn, answer, manner);
    else await this.#answer(turn, answer, manner);
  }

  /** Shows results beside the filters; on a narrow screen below their button, also for the keyboard. */
  #arrange(main: Element | null): void {
    const { element: panel } = this.#panel;
    // Where there are no filters, they do not come by making the window wider.
    if (main?.isConnected === true && !panel.isConnected) return;
    if (main) this.#place.announce.show(...(this.#wide.matches ? [main, panel] : [panel, main]));
  }

  /** Before a search: examples, and the filters of all documents to begin with. */
  async #start(turn: Turn, answer: OpenAnswer, manner: AnswerManner): Promise<void> {
    const { state } = turn;
    const { announce, go } = this.#place;
    const main = element('div', { class: 'search-main' });
    showStart(main, (query) => go({ ...state, query }));
    announce.say('');
    const subject = { state, go };
    this.#panel.reserve(subject, []);
    this.#arrange(main);
    const { documents } = await answer.archive();
    if (turn.stale) return;
    showAll(main, documents, this.#links().searchHelp());
    await this.#filters(answer, { found: documents, left: documents, chosenNames: [] }, manner);
  }

  /** Fills the filters of an answer. */
  async #filters(answer: OpenAnswer, filtered: Filtered, manner: AnswerManner): Promise<void> {
    const subject = { state: answer.state, go: this.#place.go };
    const filled = this.#panel.fill(answer, subject, filtered);
    if (manner.standsAlone !== true) return filled;
    await filled.catch((error: unknown) => {
      console.error(error);
      this.#panel.lack(subject, filtered, () => void this.#filters(answer, filtered, manner));
    });
  }

  async #answer(turn: Turn, answer: OpenAnswer, manner: AnswerManner): Promise<void> {
    const { state } = turn;
    const { region, announce } = this.#place;
    const stopProgress = announce.progress('Đang tìm…');
    try {
      const head = await answer.head();
      if (turn.stale) return;
      if (state.query !== '') remember(state.query);
      const groups = new Groups({ answer, head, href: this.#links().marked });
      const main = await this.#main(turn, answer, head, groups);
      const { notice } = manner;
      if (notice) main.prepend(notice.line);
      const said = [notice?.said, countSentence(head)].filter(Boolean).join(' ');
      await this.#showGroups(turn, groups, { main, head, said, stopProgress });
      if (turn.stale) return;
      const seen = scrollY;
      await this.#filters(answer, filteredOf(head), manner);
      // On a phone the button of the filters is above the results and shifts them. If the reader has
      // scrolled since, the position is left alone.
      if (turn.view && scrollY === seen) scrollToView(region, turn.view);
    } finally {
      stopProgress();
    }
  }

  #links(): Addresses {
    return asLinks(addresses(this.#place.data.root));
  }

  async #zero({ state }: Turn, answer: OpenAnswer, head: AnswerHead): Promise<HTMLElement> {
    const [{ showZero }, near] = await Promise.all([
      import('./zero/show-zero.ts'),
      findsNothing(head) ? answer.near() : [],
    ]);
    const plan = planOf(head.words, this.#place.data.tables, state.expand);
    return showZero({ plan, head, near, state, go: this.#place.go });
  }

  /** All that is shown of an answer beside its filters. */
  async #main(turn: Turn, answer: OpenAnswer, head: AnswerHead, groups: Groups): Promise<HTMLElement> {
    const { state } = turn;
    const { go } = this.#place;
    const to = this.#links();
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
      showUnknownChoices(head.unknownChoices, state, go),
      showCards(head, to),
      ...named,
      showVariants(head.ways, state, go),
      zero,
      groups.group('exact', shown.exact),
      groups.group('also', shown.also),
      groups.group('related', shown.related),
    );
  }

  async #showGroups(turn: Turn, groups: Groups, { main, head, said, stopProgress }: ShownAnswer): Promise<void> {
    const { region, announce, go } = this.#place;
    // A failure is handled where it is awaited below.
    groups.complete().catch(() => undefined);
    // A place that a reader left may be below the first screen.
    await (turn.view ? groups.complete() : groups.shown());
    if (turn.stale) return;
    stopProgress();
    if (filteredOf(head).found > 0) this.#panel.reserve({ state: turn.state, go }, head.chosenNames);
    this.#arrange(main);
    announce.say(said);
    if (turn.view) {
      const { opened } = turn.view;
      await Promise.all(Object.entries(opened).map(([kind, results]) => groups.reopen(kind, results)));
      if (turn.stale) return;
      scrollToView(region, turn.view);
    }
    await groups.complete();
  }
}

function filteredOf({ found, left, chosenNames }: AnswerHead): Filtered {
  const groups = filteredGroups(found);
  return { found: totalOf(found, groups), left: totalOf(left, groups), chosenNames };
}
