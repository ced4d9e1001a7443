/**
 * The groups of results: exact ones, those that write the query another way, related ones. The first results are shown in full; the others, up to a hundred, are
 * folded, with their addresses in the page.
 */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { Phrase } from '../../plan/phrase.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SearchIndex } from '../../port.ts';
import { element } from '../element.ts';
import { fillResult, type DocumentHref } from './result.ts';
import type { FoundVariant } from '../run.ts';
import type { ResultsHeading } from './year-headings.ts';

/** More results than these no first screen shows. */
const FIRST_SCREEN = 6;
const STEP = 20;
const IN_PAGE = 100;

type GroupKind = 'exact' | 'also' | 'related';

/** What was searched for, what is marked in the results, the other ways to write it that were found. */
export interface GroupSubject {
  readonly plan: Plan;
  readonly shown: Plan;
  readonly variants: readonly FoundVariant[];
  /** The headings between documents of a group, each for the first document below it. */
  readonly headings: (documents: readonly number[]) => ReadonlyMap<number, ResultsHeading>;
}

/** Makes the groups of one search. */
export class Groups {
  readonly #index: Pick<SearchIndex, 'document' | 'ids'>;
  readonly #plan: Plan;
  readonly #shown: Plan;
  readonly #variants: readonly FoundVariant[];
  readonly #headings: GroupSubject['headings'];
  readonly #above = new Map<number, ResultsHeading>();
  readonly #href: DocumentHref;
  readonly #texts: Promise<unknown>[] = [];
  readonly #ids: Promise<unknown>[] = [];
  readonly #open = new Map<string, (results: number) => Promise<void>>();

  constructor(
    index: Pick<SearchIndex, 'document' | 'ids'>,
    href: DocumentHref,
    { plan, shown, variants, headings }: GroupSubject,
  ) {
    this.#index = index;
    this.#plan = plan;
    this.#shown = shown;
    this.#variants = variants;
    this.#headings = headings;
    this.#href = href;
  }

  /** Resolves when the first screen has its texts: those below it come while it is read. */
  shown(): Promise<unknown> {
    return Promise.all(this.#texts.slice(0, FIRST_SCREEN));
  }

  /** Resolves when all results that are not folded have their texts, and those that are their addresses. */
  complete(): Promise<unknown> {
    return Promise.all([...this.#texts, ...this.#ids]);
  }

  /**
   * Opens the fold of a group and shows as many of its results as a reader had open; resolves when
   * they have their texts.
   */
  async reopen(kind: string, results: number): Promise<void> {
    await this.#open.get(kind)?.(results);
  }

  /** What a group is called; the other ways to write the query are those that its documents have. */
  #heading(kind: GroupKind, documents: readonly number[]): string {
    if (kind === 'related') return 'Liên quan';
    if (kind === 'exact') return this.#plan.phrases.length > 0 ? 'Đúng cụm từ' : 'Văn bản';
    const ways = this.#variants
      .filter(({ phrase }) => this.#plan.variants.includes(phrase))
      .filter((variant) => documents.some((document) => variant.documents.has(document)));
    return `Cũng viết là ${ways.map(({ phrase }) => `“${phrase.text}”`).join(', ')}`;
  }

  #variant(document: number, kind: GroupKind): Phrase | null {
    if (kind === 'exact') return null;
    return this.#variants.find(({ documents }) => documents.has(document))?.phrase ?? null;
  }

  async #fill(item: HTMLElement, document: number, kind: GroupKind): Promise<void> {
    const text = await this.#index.document(document);
    fillResult(item, text, {
      plan: this.#shown,
      href: this.#href,
      variant: this.#variant(document, kind),
      above: this.#above.get(document),
    });
  }

  #item(): HTMLElement {
    return element('li', { class: 'result' });
  }

  /**
   * The results after the first ones: their texts come when the fold is opened, and the ids of a large archive with them.
   */
  #folded(documents: readonly number[], shown: number, kind: GroupKind): HTMLElement {
    const list = element('ol', { class: 'results', role: 'list' });
    const summary = element('summary', {}, `Thêm ${documents.length} văn bản`);
    const fold = element('details', { class: 'results-more' }, summary, list) as HTMLDetailsElement;
    const inPage = documents.slice(0, IN_PAGE - shown);
    const items = inPage.map(() => this.#item());
    list.append(...items);
    const named = async (): Promise<void> => {
      const ids = await this.#index.ids();
      for (const [i, item] of items.entries()) {
        const id = ids?.[inPage[i] ?? -1];
        if (id === undefined) continue;
        item.dataset['document'] ??= id;
        if (item.childElementCount === 0) item.append(element('a', { href: this.#href(id, null) }, id));
      }
    };
    this.#ids.push(named());
    let filled: Promise<unknown> | undefined;
    const fill = (): Promise<unknown> =>
      (filled ??= Promise.all(inPage.map((d, i) => this.#fill(items[i] ?? this.#item(), d, kind))));
    fold.addEventListener('toggle', () => void fill(), { once: true });
    const rest = documents.slice(inPage.length);
    const more = this.#more(rest, list, kind);
    if (rest.length > 0) fold.append(more.button);
    this.#open.set(kind, async (results) => {
      fold.open = true;
      await fill();
      while (list.childElementCount < Math.min(results, documents.length)) await more.step();
    });
    return fold;
  }

  #more(
    documents: readonly number[],
    list: HTMLElement,
    kind: GroupKind,
  ): { readonly button: HTMLElement; readonly step: () => Promise<unknown> } {
    let at = 0;
    const button = element(
      'button',
      { type: 'button', class: 'results-step' },
      `Xem tiếp ${Math.min(STEP, documents.length)} văn bản`,
    );
    const step = (): Promise<unknown> => {
      const next = documents.slice(at, at + STEP);
      at += STEP;
      if (at >= documents.length) button.remove();
      return Promise.all(
        next.map((document) => {
          const item = this.#item();
          list.append(item);
          return this.#fill(item, document, kind);
        }),
      );
    };
    button.addEventListener('click', () => void step());
    return { button, step };
  }

  /**
   * One group, with its count and its first `shown` results in full. An empty related group is
   * hidden.
   */
  group(kind: GroupKind, documents: readonly number[], shown: number): HTMLElement {
    for (const [document, heading] of this.#headings(documents)) this.#above.set(document, heading);
    const items = documents.slice(0, shown).map((document) => {
      const item = this.#item();
      this.#texts.push(this.#fill(item, document, kind));
      return item;
    });
    const id = `nhom-${kind}`;
    const heading = element(
      'h2',
      { id },
      `${this.#heading(kind, documents)} `,
      element('span', { class: 'quiet figures' }, countInFigures(documents.length)),
    );
    const attributes = {
      'data-results': kind === 'exact' ? 'exact' : 'related',
      'data-group': kind,
      'data-total': String(documents.length),
      'aria-labelledby': id,
      class: 'search-group',
    };
    const section = element(
      'section',
      attributes,
      heading,
      element('ol', { class: 'results', role: 'list' }, ...items),
    );
    if (documents.length > shown) section.append(this.#folded(documents.slice(shown), shown, kind));
    section.hidden = documents.length === 0;
    return section;
  }
}
