/** One line that a filter box shows: where it leads, the name, and what is said beside it. */
export interface FoundRow {
  readonly href: string;
  readonly name: string;
  readonly facts: readonly (string | null | undefined)[];
}

/** What fits a query, best first; `isCut` where there may be more. */
export interface FoundNames<Found> {
  readonly names: readonly Found[];
  readonly isCut: boolean;
}

/** What one filter box of a page looks for, and how it speaks of it. */
export interface FilterBox<Names, Found> {
  /** Attribute that the box is known by: `data-place-filter`. */
  readonly attribute: string;
  /** What of the page is hidden while something is looked for. */
  readonly instead: string;
  /** The noun of what is found, and of the first of them: "địa phương", "nơi". */
  readonly noun: string;
  readonly counted: string;
  readonly most: number;
  /** Gets what is looked in, at first use. */
  readonly open: (box: HTMLElement) => Promise<Names>;
  readonly find: (names: Names, query: string) => Promise<FoundNames<Found>>;
  readonly row: (found: Found, box: HTMLElement) => FoundRow;
}

/**
 * Turns on a filter box of the page, if it has one: gets the names at first use and shows
 * what it finds in place of the page's own list. `typed` is what it begins with.
 */
export function watchFilterBox<Names, Found>(of: FilterBox<Names, Found>, typed: string | null = null): void {
  const box = document.querySelector<HTMLElement>(`[${of.attribute}]`);
  const input = box?.querySelector('input');
  const status = box?.querySelector('[role=status]');
  const list = box?.querySelector('ul');
  if (!box || !input || !status || !list) return;
  const all = document.querySelector<HTMLElement>(of.instead);
  let names: Promise<Names> | undefined;
  const load = (): Promise<Names> =>
    (names ??= of.open(box).catch((error: unknown) => {
      names = undefined;
      throw error;
    }));
  const show = async (): Promise<void> => {
    const query = input.value.trim();
    const found = query === '' ? { names: [], isCut: false } : await of.find(await load(), query);
    // What was typed while names were on their way has an answer of its own.
    if (query !== input.value.trim()) return;
    if (all) all.hidden = query !== '';
    list.replaceChildren(...found.names.slice(0, of.most).map((one) => rowOf(of.row(one, box))));
    status.textContent = query === '' ? '' : countOf(found, of);
  };
  const answer = (): void => void show().catch(() => (status.textContent = `Không tải được danh sách ${of.noun}.`));
  box.hidden = false;
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', answer);
  if (typed === null) return;
  input.value ||= typed;
  if (input.value !== '') answer();
}

function countOf(
  { names: { length: found }, isCut }: FoundNames<unknown>,
  { noun, counted, most }: Pick<FilterBox<unknown, unknown>, 'noun' | 'counted' | 'most'>,
): string {
  if (found === 0) return `Không có ${noun} nào như vậy trong kho.`;
  if (isCut) return `Có hơn ${found} ${noun}: gõ thêm để thấy ${counted} cần tìm.`;
  return `${found} ${noun}${found > most ? `, ${most} ${counted} đầu` : ''}`;
}

function rowOf({ href, name, facts }: FoundRow): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  const beside = document.createElement('span');
  beside.className = 'small quiet';
  beside.textContent = facts.filter(Boolean).join(' · ');
  item.append(link, beside);
  return item;
}
