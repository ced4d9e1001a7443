/** The facets beside the results: values with counts, chosen ones removable, the sort. */
import { facetNames, isNarrowed, toggled, type FacetName, type SearchState, type Sort } from '../../plan/address.ts';
import type { SearchIndex } from '../../port.ts';
import { element } from '../element.ts';
import { chosenFacets, countsOf, fetchColumns, type Columns, type FacetCount } from './narrow.ts';
import { placeTree } from './place-tree.ts';

const facetHeadings: Readonly<Record<FacetName, string>> = {
  loai: 'Loại',
  nam: 'Năm',
  'che-do': 'Hệ thống',
  noi: 'Địa phương',
  'co-quan': 'Cơ quan ban hành',
  'duoc-giao': 'Cơ quan được giao việc',
  'kinh-gui': 'Kính gửi',
  'thuat-ngu': 'Thuật ngữ',
};

/** Small columns are shown with the results; the others are fetched when their facet is opened. */
const small: readonly FacetName[] = ['loai', 'nam', 'che-do'];
const large: readonly FacetName[] = ['noi', 'co-quan', 'duoc-giao', 'kinh-gui', 'thuat-ngu'];

const sortNames: readonly (readonly [Sort, string])[] = [
  ['lien-quan', 'Sát nhất trước'],
  ['moi-nhat', 'Mới nhất trước'],
  ['cu-nhat', 'Cũ nhất trước'],
];
const VALUES_SHOWN = 8;
const MOST_VALUES = 200;

/**
 * What a panel shows: the documents found (before narrowing), the state, and what a choice does.
 */
export interface PanelSubject {
  readonly index: SearchIndex;
  readonly documents: readonly number[];
  readonly state: SearchState;
  readonly go: (state: SearchState) => void;
}

/** Fills the panel of a search. */
export async function fillPanel(panel: HTMLElement, subject: PanelSubject): Promise<void> {
  if (subject.documents.length === 0) return;
  const columns = await fetchColumns(subject.index, new Set([...small, ...chosenFacets(subject.state)]));
  const wide = matchMedia('(min-width: 56rem)').matches;
  const narrow = element(
    'details',
    { class: 'search-narrow', open: wide || isNarrowed(subject.state) },
    element('summary', {}, 'Thu hẹp và sắp xếp'),
    sortChoice(subject),
    ...small.map((name) => smallFacet(subject, name, columns)),
    ...large.map((name) => largeFacet(subject, name, columns)),
  );
  panel.replaceChildren(chips(subject, columns) ?? '', narrow);
}

function sortChoice({ state, go }: PanelSubject): HTMLElement {
  const options = sortNames.map(([value, text]) => element('option', { value, selected: value === state.sort }, text));
  const select = element('select', { name: 'sap-xep' }, ...options) as HTMLSelectElement;
  select.addEventListener('change', () => go({ ...state, sort: select.value as Sort }));
  return element('label', { class: 'search-sort' }, 'Sắp xếp ', select);
}

function smallFacet(subject: PanelSubject, name: FacetName, columns: Columns): HTMLElement | null {
  const body = facetBody(subject, name, columns);
  const legend = element('legend', {}, facetHeadings[name]);
  return body && element('fieldset', { class: 'facet', 'data-facet': name }, legend, body);
}

/**
 * A facet that is folded until a reader opens it; open from the start if one of its values is
 * chosen.
 */
function largeFacet(subject: PanelSubject, name: FacetName, columns: Columns): HTMLElement {
  const fold = element('details', { class: 'facet', 'data-facet': name }, element('summary', {}, facetHeadings[name]));
  const fill = async (): Promise<void> => {
    const own = await fetchColumns(subject.index, [name]);
    const body =
      facetBody(subject, name, new Map([...columns, ...own])) ?? element('p', { class: 'quiet' }, 'Không có');
    const group = element(
      'fieldset',
      { class: 'facet' },
      element('legend', { class: 'visually-hidden' }, facetHeadings[name]),
      body,
    );
    fold.append(group);
  };
  const failed = (): void =>
    fold.append(element('p', { class: 'quiet', role: 'status' }, 'Không tải được, hãy thử tìm lại.'));
  fold.addEventListener('toggle', () => void fill().catch(failed), { once: true });
  if (columns.has(name)) fold.setAttribute('open', '');
  return fold;
}

function chips({ state, go }: PanelSubject, columns: Columns): HTMLElement | null {
  const chosen = facetNames.flatMap((name) =>
    state.chosen[name].map((key) => {
      const label = columns.get(name)?.values.find(([value]) => value === key)?.[1] ?? key;
      const cross = element('span', { 'aria-hidden': 'true' }, ' ×');
      const attributes = {
        type: 'button',
        class: 'search-chip',
        'aria-label': `Bỏ chọn ${facetHeadings[name]}: ${label}`,
      };
      const button = element('button', attributes, label, cross);
      button.addEventListener('click', () => go(toggled(state, name, key)));
      return button;
    }),
  );
  return chosen.length === 0 ? null : element('p', { class: 'search-chips' }, ...chosen);
}

function facetBody(subject: PanelSubject, name: FacetName, columns: Columns): HTMLElement | null {
  const counts = countsOf(subject.documents, columns, subject.state.chosen, name);
  if (counts.length === 0) return null;
  return name === 'noi'
    ? placeTree(counts, (count) => valueRow(subject, name, count))
    : valueList(subject, name, counts);
}

function valueRow({ state, go }: PanelSubject, name: FacetName, value: FacetCount): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: state.chosen[name].includes(value.key) });
  box.addEventListener('change', () => go(toggled(state, name, value.key)));
  const count = element('span', { class: 'facet-count figures' }, value.count.toLocaleString('vi'));
  return element('label', { class: 'facet-value' }, box, element('span', {}, value.name), count);
}

function valueList(subject: PanelSubject, name: FacetName, counts: readonly FacetCount[]): HTMLElement {
  const items = (some: readonly FacetCount[]): HTMLElement =>
    element('ul', { role: 'list' }, ...some.map((count) => element('li', {}, valueRow(subject, name, count))));
  const rest = counts.slice(VALUES_SHOWN, MOST_VALUES);
  const more =
    rest.length > 0 ? element('details', {}, element('summary', {}, `Thêm ${rest.length}`), items(rest)) : null;
  return element('div', {}, items(counts.slice(0, VALUES_SHOWN)), more);
}
