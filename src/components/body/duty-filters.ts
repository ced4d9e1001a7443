/** The filters over what a body is told, as those of any list (ListFilter.astro): the page has all that they say. */
import { dutyFacets } from '../../archive/body/duty-rows.ts';
import type { FacetOption, ListFacet } from '../../archive/list/list-facet.ts';
import { readRowKey } from '../../archive/list/row-key.ts';
import { element } from '../../search/client/element.ts';
import { capitalized } from '../../vietnamese/capitalized.ts';
import { watchList } from '../list/list-filter.ts';

/** Gives a list its filters and turns them on. */
export function filterDuties(list: HTMLElement): void {
  addFilters(list);
  watchList(list);
}

/** Fills the place of the filters of a list. */
function addFilters(list: HTMLElement): void {
  const place = list.querySelector<HTMLElement>('.search-facets');
  if (!place) return;
  const elements = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const rows = elements.map((row) => readRowKey(row.dataset['row'] ?? ''));
  const names = new Map(elements.flatMap((row, n) => namesAround(row, rows[n]?.values ?? {})));
  const facets = dutyFacets(rows, (_, value) => names.get(value) ?? value);
  place.classList.remove('is-coming');
  place.replaceChildren(element('p', { class: 'search-chips', 'data-chips': '' }), filters(facets, rows.length));
}

/** What the headings above a sentence call its year and its document. */
function namesAround(
  row: HTMLElement,
  values: ReturnType<typeof readRowKey>['values'],
): readonly (readonly [string, string])[] {
  const heading = (part: string, of: string): string => row.closest(part)?.querySelector(of)?.textContent?.trim() ?? '';
  return [
    [values.nam?.[0] ?? '', heading('.duty-year', 'h3')],
    [values['van-ban']?.[0] ?? '', heading('.duty-document', '.duty-source a')],
  ];
}

function filters(facets: readonly ListFacet[], rows: number): HTMLElement {
  const button = (name: string, words: string, given: Readonly<Record<string, string>> = {}): HTMLElement =>
    element('button', { type: 'button', class: name, ...given }, words);
  return element(
    'div',
    { class: 'filters' },
    button('filters-open', 'Lọc', { 'aria-haspopup': 'dialog' }),
    element('form', { class: 'filters-body', autocomplete: 'off' }, ...facets.map(facetOf)),
    element(
      'dialog',
      { class: 'filters-sheet', 'aria-label': 'Lọc' },
      element(
        'div',
        { class: 'filters-head' },
        element('h2', {}, 'Lọc'),
        button('filters-close', '×', { 'aria-label': 'Đóng' }),
      ),
      element('div', { class: 'filters-foot' }, button('filters-see', `Xem ${rows} câu`, { 'data-all': String(rows) })),
    ),
  );
}

/** Documents are many and have long names. */
function facetOf({ facet, label, options }: ListFacet): HTMLElement {
  const isFolded = facet === 'van-ban';
  const values = element('ul', { role: 'list' }, ...options.map((option) => valueOf(facet, option)));
  const legend = element('legend', isFolded ? { class: 'visually-hidden' } : {}, label);
  const fieldset = element('fieldset', { class: 'facet' }, legend, values);
  return isFolded ? element('details', { class: 'facet' }, element('summary', {}, label), fieldset) : fieldset;
}

function valueOf(facet: string, { value, name, count }: FacetOption): HTMLElement {
  return element(
    'li',
    {},
    element(
      'label',
      { class: 'facet-value' },
      element('input', { type: 'checkbox', name: facet, value }),
      element('span', {}, capitalized(facet === 'nam' ? name.replace(/^Năm (?=\d)/, '') : name)),
      element('span', { class: 'facet-count figures' }, String(count)),
    ),
  );
}
