/**
 * The groups of results: exact ones, those that write the query another way, related ones. The
 * first results are shown in full; the others are folded.
 */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { AnswerHead, OpenAnswer, ResultPage } from '../../answer/answer.ts';
import type { GroupKind } from '../../plan/asked-groups.ts';
import { element } from '../element.ts';
import { FoldedResults } from './folded-results.ts';
import { fillResult, type DocumentHref } from './result.ts';
import { resultItem, type FillItems } from './result-items.ts';
import { yearHeadings } from './year-headings.ts';

/** More results than these no first screen shows. */
const FIRST_SCREEN = 6;

/** The answer whose results are shown, and where they lead. */
export interface GroupSubject {
  readonly answer: Pick<OpenAnswer, 'results' | 'ids'>;
  readonly head: Pick<AnswerHead, 'isWorded' | 'left' | 'ways' | 'years'>;
  readonly href: DocumentHref;
}

/** Makes the groups of one search. */
export class Groups {
  readonly #subject: GroupSubject;
  readonly #firstScreen: Promise<unknown>[] = [];
  readonly #all: Promise<unknown>[] = [];
  readonly #folds = new Map<string, FoldedResults>();
  #room = FIRST_SCREEN;

  constructor(subject: GroupSubject) {
    this.#subject = subject;
  }

  /** Resolves when the first screen has its texts: those below it come while it is read. */
  shown(): Promise<unknown> {
    return Promise.all(this.#firstScreen);
  }

  /** Resolves when all results that are not folded have their texts, and those that are their addresses. */
  complete(): Promise<unknown> {
    return Promise.all(this.#all);
  }

  /**
   * Opens the fold of a group and shows as many of its results as a reader had open; resolves when
   * they have their texts.
   */
  async reopen(kind: string, results: number): Promise<void> {
    await this.#folds.get(kind)?.reopen(results);
  }

  /**
   * One group, with its count and its first `most` results in full. An empty one is hidden.
   */
  group(kind: GroupKind, most: number): HTMLElement {
    const total = this.#subject.head.left[kind];
    const shown = Math.min(most, total);
    const id = `nhom-${kind}`;
    const heading = element('h2', { id }, `${this.#heading(kind)} `, countOf(total));
    const attributes = {
      'data-results': kind === 'exact' ? 'exact' : 'related',
      'data-group': kind,
      'data-total': String(total),
      'aria-labelledby': id,
      class: 'search-group',
    };
    const items = Array.from({ length: shown }, resultItem);
    const list = element('ol', { class: 'results', role: 'list' }, ...items);
    const section = element('section', attributes, heading, list);
    section.hidden = total === 0;
    const fill = this.#filler(kind);
    const next = this.#fillShown(kind, items, fill);
    // A failure is met where all results are awaited.
    next.catch(() => undefined);
    if (total > shown) {
      const { answer, href } = this.#subject;
      const fold = new FoldedResults({ answer, kind, fill, href, shown, total, next });
      this.#folds.set(kind, fold);
      this.#all.push(fold.named());
      section.append(fold.element);
    }
    return section;
  }

  /** What a group is called; the other ways to write the query are those that its documents have. */
  #heading(kind: GroupKind): string {
    const { isWorded, ways } = this.#subject.head;
    if (kind === 'related') return 'Liên quan';
    if (kind === 'exact') return isWorded ? 'Đúng cụm từ' : 'Văn bản';
    const had = ways.filter(({ left }) => left > 0);
    return `Cũng viết là ${had.map(({ text }) => `“${text}”`).join(', ')}`;
  }

  #filler(kind: GroupKind): FillItems {
    const { head, href } = this.#subject;
    const headingAbove = yearHeadings(head.years?.[kind] ?? null);
    return (items, results) => {
      for (const [i, result] of results.entries()) {
        const item = items[i];
        if (item) fillResult(item, result, { href, above: headingAbove(result) });
      }
    };
  }

  /**
   * Fills what is not folded, what a first screen has room for before the rest; gives the cursor of
   * what follows.
   */
  async #fillShown(kind: GroupKind, items: readonly HTMLElement[], fill: FillItems): Promise<string | null> {
    if (items.length === 0) return null;
    const { answer } = this.#subject;
    const first = Math.min(this.#room, items.length);
    this.#room -= first;
    const whole = answer.results(kind, null, items.length);
    const isSplit = first > 0 && first < items.length;
    const early: Promise<ResultPage> = isSplit ? answer.results(kind, null, first) : whole;
    const filledFirst = early.then(({ results }) => fill(items, results));
    if (first > 0) this.#firstScreen.push(filledFirst);
    const filled = Promise.all([whole, filledFirst]).then(([{ results, next }]) => {
      if (isSplit) fill(items.slice(first), results.slice(first));
      return next;
    });
    this.#all.push(filled);
    return filled;
  }
}

function countOf(total: number): HTMLElement {
  return element('span', { class: 'quiet figures' }, countInFigures(total));
}
