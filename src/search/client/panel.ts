/** The facets beside the results: values with counts, chosen ones removable, the sort. */
import { facetNames, isNarrowed, toggled, type FacetName, type SearchState, type Sort } from '../address.ts';
import { element } from './element.ts';
import { countsOf, type Columns, type FacetCount } from './narrow.ts';
import { placeTree } from './place-tree.ts';

const headings: Readonly<Record<FacetName, string>> = {
  noi: 'Địa phương',
  'co-quan': 'Cơ quan',
  loai: 'Loại',
  nam: 'Năm',
  'che-do': 'Hệ thống',
  'thuat-ngu': 'Thuật ngữ',
};

const order: readonly FacetName[] = ['loai', 'nam', 'che-do', 'noi', 'co-quan', 'thuat-ngu'];
const sortNames: readonly (readonly [Sort, string])[] = [
  ['lien-quan', 'Sát nhất trước'],
  ['moi-nhat', 'Mới nhất trước'],
  ['cu-nhat', 'Cũ nhất trước'],
];
const SHOWN = 8;

/** Fills the panel of one search; `go` is told the state that a choice leads to. */
export class Panel {
  readonly #region: HTMLElement;
  readonly #state: SearchState;
  readonly #go: (state: SearchState) => void;

  constructor(region: HTMLElement, state: SearchState, go: (state: SearchState) => void) {
    this.#region = region;
    this.#state = state;
    this.#go = go;
  }

  fill(documents: readonly number[], columns: Columns): void {
    const panel = this.#region.querySelector('.search-facets');
    if (!panel || documents.length === 0) return;
    const facets = order.map((name) => this.#facet(name, countsOf(documents, columns, this.#state.chosen, name)));
    const narrow = element(
      'details',
      { class: 'search-narrow', open: matchMedia('(min-width: 56rem)').matches || isNarrowed(this.#state) },
      element('summary', {}, 'Thu hẹp và sắp xếp'),
      this.#sort(),
      ...facets,
    );
    panel.replaceChildren(this.#chosen(columns) ?? '', narrow);
  }

  #chosen(columns: Columns): HTMLElement | null {
    const chips = facetNames.flatMap((name) =>
      this.#state.chosen[name].map((key) => {
        const label = columns[name].values.find(([value]) => value === key)?.[1] ?? key;
        const button = element(
          'button',
          { type: 'button', class: 'search-chip', 'aria-label': `Bỏ chọn ${headings[name]}: ${label}` },
          label,
          element('span', { 'aria-hidden': 'true' }, ' ×'),
        );
        button.addEventListener('click', () => this.#go(toggled(this.#state, name, key)));
        return button;
      }),
    );
    return chips.length === 0 ? null : element('p', { class: 'search-chips' }, ...chips);
  }

  #sort(): HTMLElement {
    const select = element(
      'select',
      { name: 'sap-xep' },
      ...sortNames.map(([value, text]) => element('option', { value, selected: value === this.#state.sort }, text)),
    ) as HTMLSelectElement;
    select.addEventListener('change', () => this.#go({ ...this.#state, sort: select.value as Sort }));
    return element('label', { class: 'search-sort' }, 'Sắp xếp ', select);
  }

  #value(name: FacetName, { key, name: label, count }: FacetCount): HTMLElement {
    const box = element('input', { type: 'checkbox', checked: this.#state.chosen[name].includes(key) });
    box.addEventListener('change', () => this.#go(toggled(this.#state, name, key)));
    return element(
      'label',
      { class: 'facet-value' },
      box,
      element('span', {}, label),
      element('span', { class: 'facet-count figures' }, count.toLocaleString('vi')),
    );
  }

  #list(name: FacetName, counts: readonly FacetCount[]): HTMLElement {
    const item = (count: FacetCount): HTMLElement => element('li', {}, this.#value(name, count));
    const rest = counts.slice(SHOWN);
    return element(
      'div',
      {},
      element('ul', { role: 'list' }, ...counts.slice(0, SHOWN).map(item)),
      rest.length > 0
        ? element(
            'details',
            {},
            element('summary', {}, `Thêm ${rest.length}`),
            element('ul', { role: 'list' }, ...rest.slice(0, 200).map(item)),
          )
        : null,
    );
  }

  #facet(name: FacetName, counts: readonly FacetCount[]): HTMLElement | null {
    if (counts.length === 0) return null;
    const body = name === 'noi' ? placeTree(counts, (count) => this.#value(name, count)) : this.#list(name, counts);
    return element('fieldset', { class: 'facet', 'data-facet': name }, element('legend', {}, headings[name]), body);
  }
}
