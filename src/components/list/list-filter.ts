/** Narrows and sorts the lists of a page, and keeps what was chosen in its address. */
import {
  fitsChoice,
  groupOfRow,
  monthHeading,
  rowFacets,
  rowSorts,
  sortedRows,
  type RowFacet,
  type RowGroup,
  type RowSort,
} from '../../archive/list/row-key.ts';
import { pageSize } from '../../archive/list/paginate.ts';
import { rowsOfPages, type ListRow } from './list-pages.ts';

interface Choice {
  readonly values: Readonly<Partial<Record<RowFacet, string>>>;
  readonly sort: RowSort;
}

/** Turns on the boxes of every list of the page. */
export function watchLists(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-list]')) watchList(list);
}

function watchList(list: HTMLElement): void {
  const box = list.querySelector<HTMLDetailsElement>('.list-filter');
  const form = box?.querySelector('form');
  const groups = list.querySelector('[data-groups]');
  if (!box || !form || !groups) return;
  const still = [...groups.children];
  const load = rowsOfPages(list, groups);
  /** Rows shown at once; the others on demand. */
  const step = Number(list.dataset['size']) || pageSize;
  let shown = step;
  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = ++turn;
    const choice = choiceOf(form);
    showTicks(form);
    const isStill = isDefault(choice);
    list.classList.toggle('is-narrowed', !isStill);
    const all = isStill ? [] : await load();
    const rows = sortedRows(
      all.filter((row) => fitsChoice(row, choice.values)),
      choice.sort,
      (key) => nameIn(form, 'co-quan', key),
    );
    const built = isStill ? still : await buildGroups(list, form, rows, choice.sort, shown);
    // Pages and headings come late: only the answer to the last choice is shown.
    if (mine !== turn) return;
    groups.replaceChildren(...built);
    say(list, isStill ? null : rows.length, shown, yearless(all, choice));
  };
  const answer = (): void => {
    void show().catch(() => setStatus(list, 'Không tải được danh sách.'));
  };
  const restart = (): void => {
    shown = step;
    answer();
  };
  readAddressInto(form);
  box.hidden = false;
  box.open = matchMedia('(min-width: 48rem)').matches;
  watchChoices(form, restart);
  watchSheet(box, form);
  addEventListener('popstate', () => {
    readAddressInto(form);
    restart();
  });
  list.querySelector('[data-more]')?.addEventListener('click', () => {
    shown += step;
    answer();
  });
  if (!isDefault(choiceOf(form))) answer();
}

/** Puts each choice, and the choice of nothing, into the address, and says that there is a new one. */
function watchChoices(form: HTMLFormElement, restart: () => void): void {
  const keep = (): void => {
    history.pushState(null, '', addressOf(choiceOf(form)));
    restart();
  };
  form.addEventListener('change', ({ target }) => {
    followTick(form, target);
    keep();
  });
  form.addEventListener('reset', () =>
    // The form is as it came only after the event. A microtask would run before that when a person clicks.
    setTimeout(() => {
      // The button goes away with what it takes back.
      form.querySelector('select')?.focus();
      keep();
    }),
  );
}

/** On a narrow screen the box is a sheet over the page, which its button and the Escape key close. */
function watchSheet(box: HTMLDetailsElement, form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    closeSheet(box);
  });
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && isSheet()) closeSheet(box);
  });
}

/** A box to tick chooses its value, or takes it back. */
function followTick(form: HTMLFormElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || target.dataset['only'] === undefined) return;
  const select = form.querySelector<HTMLSelectElement>(`select[name="${target.dataset['only']}"]`);
  if (select) select.value = target.checked ? target.value : '';
}

function showTicks(form: HTMLFormElement): void {
  for (const tick of form.querySelectorAll<HTMLInputElement>('input[data-only]'))
    tick.checked =
      form.querySelector<HTMLSelectElement>(`select[name="${tick.dataset['only']}"]`)?.value === tick.value;
}

/** The keyboard goes back to what opened the sheet. */
function closeSheet(box: HTMLDetailsElement): void {
  box.open = false;
  box.querySelector('summary')?.focus();
}

function isSheet(): boolean {
  return !matchMedia('(min-width: 48rem)').matches;
}

function choiceOf(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const values = Object.fromEntries(rowFacets.map((facet) => [facet, String(data.get(facet) ?? '')]));
  const sort = rowSorts.find((one) => one === data.get('sap-xep')) ?? '';
  return { values, sort };
}

function isDefault({ values, sort }: Choice): boolean {
  return sort === '' && Object.values(values).every((value) => value === '');
}

/** The address of a choice: only what differs from the page as it comes, other parameters as they are. */
function addressOf({ values, sort }: Choice): string {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of [...Object.entries(values), ['sap-xep', sort] as const]) {
    if (value) parameters.set(name, value);
    else parameters.delete(name);
  }
  const query = parameters.toString();
  return `${location.pathname}${query === '' ? '' : `?${query}`}`;
}

/** A value that the list does not have is left out. */
function readAddressInto(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const asked = parameters.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === asked) ? asked : '';
  }
}

function nameIn(form: HTMLFormElement, facet: string, value: string): string {
  const options = form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`)?.options ?? [];
  return [...options].find((option) => option.value === value)?.dataset['name'] ?? '';
}

async function buildGroups(
  list: HTMLElement,
  form: HTMLFormElement,
  rows: readonly ListRow[],
  sort: RowSort,
  most: number,
): Promise<readonly Element[]> {
  const template = list.querySelector<HTMLTemplateElement>('[data-group-template]');
  const own = (list.dataset['group'] ?? 'nam') as RowGroup;
  const keyOf = (row: ListRow): string => groupOfRow(row, sort, own).value;
  const counts = Map.groupBy(rows, keyOf);
  const taken = await Promise.all(rows.slice(0, most).map(async (row) => ({ row, element: await row.take() })));
  return [...Map.groupBy(taken, ({ row }) => keyOf(row))].flatMap(([value, of]) => {
    const group = template?.content.firstElementChild?.cloneNode(true) as Element | undefined;
    const [first] = of;
    if (!group || !first) return [];
    const by = groupOfRow(first.row, sort, own).group;
    const name = by === 'thang' ? monthHeading(value) : nameIn(form, by, value) || nameOnPage(list, value);
    group.querySelector('[data-name]')?.replaceChildren(name);
    group.querySelector('[data-count]')?.replaceChildren(`(${counts.get(value)?.length ?? 0})`);
    group
      .querySelector('[data-rows]')
      ?.append(...of.flatMap(({ element }) => (element ? [element.cloneNode(true)] : [])));
    return [group];
  });
}

/** A heading of the page itself. */
function nameOnPage(list: HTMLElement, value: string): string {
  return list.querySelector(`[data-value="${CSS.escape(value)}"] [data-name]`)?.textContent ?? value;
}

/** Rows that would fit if they had the chosen year, but have none. */
function yearless(rows: readonly ListRow[], { values }: Choice): number {
  if (!values.nam || values.nam === 'khong-ro') return 0;
  return rows.filter((row) => fitsChoice(row, { ...values, nam: 'khong-ro' })).length;
}

function say(list: HTMLElement, found: number | null, shown: number, more: number): void {
  const noun = list.dataset['noun'] ?? '';
  const words = found === null ? '' : found === 0 ? `Không có ${noun} nào như vậy.` : `${found} ${noun}`;
  const maybe = found !== null && more > 0 ? ` Ngoài ra có ${more} ${noun} không rõ năm.` : '';
  setStatus(list, found !== null && found > 0 && maybe ? `${words}.${maybe}` : `${words}${maybe}`);
  const close = list.querySelector('.list-filter-close');
  if (close && found !== null) close.textContent = `Xem ${found} ${noun}`;
  const next = list.querySelector<HTMLElement>('.list-more');
  if (next) next.hidden = found === null || found <= shown;
}

function setStatus(list: HTMLElement, words: string): void {
  const status = list.querySelector('[role=status]');
  if (status) status.textContent = words;
}
