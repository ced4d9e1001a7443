/**
 * The results of a group after the first ones: up to a hundred in the page, whose texts come when
 * the fold is opened, and the others by steps.
 */
import type { OpenAnswer } from '../../answer/answer.ts';
import type { GroupKind } from '../../plan/asked-groups.ts';
import { element } from '../element.ts';
import type { DocumentHref } from './result.ts';
import { resultItem, type FillItems } from './result-items.ts';

const STEP = 20;
const IN_PAGE = 100;

/** Of a group what is folded: all but the first `shown` of `total`; `next` is the cursor of these. */
export interface FoldedSubject {
  readonly answer: Pick<OpenAnswer, 'results' | 'ids'>;
  readonly kind: GroupKind;
  readonly fill: FillItems;
  readonly href: DocumentHref;
  readonly shown: number;
  readonly total: number;
  readonly next: Promise<string | null>;
}

/** The fold of one group. */
export class FoldedResults {
  readonly element: HTMLDetailsElement;
  readonly #subject: FoldedSubject;
  readonly #list = element('ol', { class: 'results', role: 'list' });
  readonly #items: readonly HTMLElement[];
  readonly #more = element('button', { type: 'button', class: 'results-step' });
  readonly #failure = element('p', { class: 'quiet', role: 'status' });
  /** The cursor of what is not shown yet. */
  #next: Promise<string | null>;
  #filled: Promise<void> | null = null;
  /** Whether nothing follows, also where the archive has fewer documents than it had. */
  #isEnded = false;
  #isBusy = false;

  constructor(subject: FoldedSubject) {
    const { shown, total, next } = subject;
    this.#subject = subject;
    this.#next = next;
    this.#items = Array.from({ length: Math.min(total, IN_PAGE) - shown }, resultItem);
    this.#list.append(...this.#items);
    const summary = element('summary', {}, `Thêm ${total - shown} văn bản`);
    this.element = element('details', { class: 'results-more' }, summary, this.#list) as HTMLDetailsElement;
    this.element.addEventListener('toggle', () => this.element.open && void this.#tried(() => this.#fill()));
    const left = this.#left();
    if (left <= 0) return;
    this.#more.textContent = `Xem tiếp ${Math.min(STEP, left)} văn bản`;
    this.#more.addEventListener('click', () => void this.#tried(() => this.#step()));
    this.element.append(this.#more);
  }

  /** Gives the items their addresses where these cost little. */
  async named(): Promise<void> {
    const { answer, kind, href } = this.#subject;
    const ids = await answer.ids(kind, await this.#next, this.#items.length);
    for (const [i, item] of this.#items.entries()) {
      const id = ids?.[i];
      if (id === undefined) continue;
      item.dataset['document'] ??= id;
      if (item.childElementCount === 0) item.append(element('a', { href: href(id, null) }, id));
    }
  }

  /** Opens the fold with so many results, or all there are. */
  async reopen(results: number): Promise<void> {
    this.element.open = true;
    await this.#fill();
    while (this.#list.childElementCount < results && this.#left() > 0) await this.#step();
  }

  /** How many results are not in the page yet. */
  #left(): number {
    const { total, shown } = this.#subject;
    return this.#isEnded ? 0 : total - shown - this.#list.childElementCount;
  }

  #fill(): Promise<void> {
    this.#filled ??= this.#page(this.#items).catch((error: unknown) => {
      this.#filled = null;
      throw error;
    });
    return this.#filled;
  }

  async #step(): Promise<void> {
    await this.#fill();
    const items = Array.from({ length: Math.min(STEP, this.#left()) }, resultItem);
    await this.#page(items, () => this.#list.append(...items));
    if (this.#left() <= 0) this.#more.remove();
  }

  /** Fills items with the next results. */
  async #page(items: readonly HTMLElement[], before: () => void = () => undefined): Promise<void> {
    const { answer, kind, fill } = this.#subject;
    const cursor = await this.#next;
    const { results, next } = await answer.results(kind, cursor, items.length);
    before();
    fill(items, results);
    for (const item of items.slice(results.length)) item.remove();
    this.#next = Promise.resolve(next);
    this.#isEnded = next === null;
  }

  /** Does what a reader asks for; where that fails, it is said, and can be asked for again. */
  async #tried(act: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#failure.remove();
    try {
      await act();
    } catch (error) {
      console.error(error);
      this.#failure.textContent = 'Chưa tải được các văn bản tiếp theo. ';
      const retry = element('button', { type: 'button', class: 'link-button' }, 'Thử lại');
      retry.addEventListener('click', () => void this.#tried(act));
      this.#failure.append(retry);
      this.element.append(this.#failure);
    } finally {
      this.#isBusy = false;
    }
  }
}
