/** Narrows and sorts the lists of a page, and keeps what was chosen in its address. */
import {
  dateHeading,
  fitsChoice,
  groupOfRow,
  rowFacets,
  rowSorts,
  sortedRows,
  type RowChoice,
  type RowGroup,
  type RowSort,
} from '../../archive/list/row-key.ts';
import { pageSize } from '../../archive/list/paginate.ts';
import { watchSheet } from '../../search/client/facet/watch-sheet.ts';
import { boxNames, boxesIn, showChips, showCounts } from './list-boxes.ts';
import { showOnly } from './list-in-place.ts';
import type { ListRow } from './list-pages.ts';

interface Choice {
  readonly values: RowChoice;
  readonly sort: RowSort;
}

/** Turns on the filters of every list that comes with them; a further page of a list has to get them first. */
export function watchLists(): void {
  watchFilters();
  if (document.querySelector('[data-filters-of]'))
    void import('./borrowed-filters.ts').then(({ borrowFilters }) => borrowFilters(watchFilters));
}

function watchFilters(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-list]:not([data-in-place])')) watchList(list);
}

/** Turns on the filters of a list; nothing where it has none. */
export function watchList(list: HTMLElement): void {
  const filters = list.querySelector<HTMLElement>('.filters');
  const form = filters?.querySelector('form');
  const groups = list.querySelector('[data-groups]');
  if (!filters || !form || !groups) return;
  const isInPlace = list.dataset['inPlace'] !== undefined;
  const still = [...groups.children];
  const more = list.querySelector<HTMLElement>('.list-more');
  const load = rowsOnDemand(list, groups);
  const nameOf = boxNames(form);
  /** Rows shown at once; the others on demand. */
  const step = Number(list.dataset['size']) || pageSize;
  /** Of several lists of a page each has names of its own in the address. */
  const of = list.dataset['address'] ?? '';
  let shown = step;
  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = ++turn;
    const choice = choiceOf(form);
    const isStill = isDefault(choice);
    list.classList.toggle('is-narrowed', !isStill);
    showChips(list, form, keep);
    const all = await load();
    const rows = sortedRows(
      all.filter((row) => fitsChoice(row, choice.values)),
      choice.sort,
      (key) => nameOf('co-quan', key),
    );
    const built = isStill || isInPlace ? still : await buildGroups(list, nameOf, rows, choice.sort, shown);
    const kept = new Set(isInPlace ? await takenElements(rows) : []);
    // Pages and headings come late: only the answer to the last choice is shown.
    if (mine !== turn) return;
    showCounts(form, all, choice.values);
    if (isInPlace) showOnly(groups, kept, !isStill);
    else groups.replaceChildren(...built);
    say(list, isStill ? null : new Set(rows.map(({ id }) => id)).size, yearless(all, choice));
    if (more) more.hidden = isStill || rows.length <= shown;
  };
  const answer = (): void => {
    void show().catch(() => setStatus(list, 'Không tải được danh sách.'));
  };
  const restart = (): void => {
    shown = step;
    answer();
  };
  /** Puts each choice, and the choice of nothing, into the address. */
  const keep = (): void => {
    history.pushState(null, '', addressOf(choiceOf(form), of));
    restart();
  };
  watchSheet(filters);
  readAddressInto(form, of);
  form.addEventListener('change', keep);
  // The Enter key in a box would send the form.
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => {
    readAddressInto(form, of);
    restart();
  });
  more?.addEventListener('click', () => {
    shown += step;
    answer();
  });
  if (!isDefault(choiceOf(form))) answer();
}

/** The rows of a list; how they are had is loaded when somebody narrows it. */
function rowsOnDemand(list: HTMLElement, groups: Element): () => Promise<readonly ListRow[]> {
  let rows: Promise<() => Promise<readonly ListRow[]>> | undefined;
  return async () => {
    rows ??= import('./list-pages.ts').then(({ rowsOfPages }) => rowsOfPages(list, groups));
    rows.catch(() => (rows = undefined));
    return (await rows)();
  };
}

function choiceOf(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const values = Object.fromEntries(rowFacets.map((facet) => [facet, data.getAll(facet).map(String)]));
  const sort = rowSorts.find((one) => one === data.get('sap-xep')) ?? '';
  return { values, sort };
}

function isDefault({ values, sort }: Choice): boolean {
  return sort === '' && Object.values(values).flat().length === 0;
}

/** The address of a choice: only what differs from the page as it comes, other parameters as they are. */
function addressOf({ values, sort }: Choice, of: string): string {
  const parameters = new URLSearchParams(location.search);
  for (const [name, chosen] of [...Object.entries(values), ['sap-xep', sort ? [sort] : []] as const]) {
    parameters.delete(of + name);
    for (const value of chosen) parameters.append(of + name, value);
  }
  const query = parameters.toString();
  return `${location.pathname}${query === '' ? '' : `?${query}`}`;
}

/** A value that the list does not have is left out. What is chosen is in sight, also where its facet is folded. */
function readAddressInto(form: HTMLFormElement, of: string): void {
  const parameters = new URLSearchParams(location.search);
  for (const box of boxesIn(form)) {
    box.checked = parameters.getAll(of + box.name).includes(box.value);
    for (let fold = box.checked && box.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  }
  for (const option of form.querySelectorAll('option'))
    option.selected = option.value === (parameters.get(`${of}sap-xep`) ?? '');
}

async function takenElements(rows: readonly ListRow[]): Promise<readonly Element[]> {
  return (await Promise.all(rows.map((row) => row.take()))).filter((element) => element !== undefined);
}

async function buildGroups(
  list: HTMLElement,
  nameOf: (facet: string, value: string) => string,
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
    const name = dateHeading(by, value) ?? (nameOf(by, value) || nameOnPage(list, value));
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

/** Rows that would fit if they had a chosen year, but have none. */
function yearless(rows: readonly ListRow[], { values }: Choice): number {
  const nam = ['khong-ro'];
  if (!values.nam?.length || values.nam.includes('khong-ro')) return 0;
  return rows.filter((row) => fitsChoice(row, { ...values, nam })).length;
}

function say(list: HTMLElement, found: number | null, more: number): void {
  const noun = list.dataset['noun'] ?? '';
  const words = found === null ? [] : [found === 0 ? `Không có ${noun} nào như vậy` : `${found} ${noun}`];
  if (more > 0) words.push(`Ngoài ra có ${more} ${noun} không rõ năm`);
  setStatus(list, words.map((one) => `${one}.`).join(' '));
  const see = list.querySelector<HTMLElement>('.filters-see');
  if (see) see.textContent = found === 0 ? `Không còn ${noun} nào` : `Xem ${found ?? see.dataset['all']} ${noun}`;
}

function setStatus(list: HTMLElement, words: string): void {
  const status = list.querySelector('[role=status]');
  if (status) status.textContent = words;
}
