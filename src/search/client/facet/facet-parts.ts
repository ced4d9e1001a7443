/** The parts of the filters: values with counts, chosen ones removable, the order. */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import { facetNames, readAddress, toggled, type FacetName, type SearchState, type Sort } from '../../plan/address.ts';
import type { AnswerHead } from '../../answer/answer.ts';
import type { FacetCount } from '../../engine.ts';
import { element } from '../element.ts';
import { placeTree } from './place-tree.ts';

/** What a facet is called. */
export const facetHeadings: Readonly<Record<FacetName, string>> = {
  loai: 'Loại',
  nam: 'Năm',
  'che-do': 'Hệ thống',
  noi: 'Địa phương',
  'co-quan': 'Cơ quan ban hành',
  'duoc-giao': 'Cơ quan được giao việc',
  'kinh-gui': 'Kính gửi',
  'thuat-ngu': 'Thuật ngữ',
};

const sortNames: readonly (readonly [Sort, string])[] = [
  ['lien-quan', 'Khớp nhất trước'],
  ['moi-nhat', 'Mới nhất trước'],
  ['cu-nhat', 'Cũ nhất trước'],
];
const VALUES_SHOWN = 8;
const MOST_VALUES = 200;

/** The state, and what a choice does. */
export interface FacetSubject {
  readonly state: SearchState;
  readonly go: (state: SearchState) => void;
}

/** The values of a facet, in the order in which they are shown. */
type Counts = readonly FacetCount[];

/** What chosen values are called. */
export type ChosenNames = AnswerHead['chosenNames'];

/** The choice of an order; without words nothing matches better than anything else. */
export function sortChoice({ state, go }: FacetSubject): HTMLElement {
  const names = state.query === '' ? sortNames.slice(1) : sortNames;
  const options = names.map(([value, text]) => element('option', { value, selected: value === state.sort }, text));
  const select = element('select', { name: 'sap-xep', 'data-key': 'sap-xep' }, ...options) as HTMLSelectElement;
  select.addEventListener('change', () => go({ ...state, sort: select.value as Sort }));
  return element('label', { class: 'search-sort' }, 'Sắp xếp ', select);
}

/** A facet whose values are shown at once; null where no document has one. */
export function openFacet(subject: FacetSubject, name: FacetName, counts: Counts): HTMLElement | null {
  const body = facetBody(subject, name, counts);
  const legend = element('legend', {}, facetHeadings[name]);
  return body && element('fieldset', { class: 'facet', 'data-facet': name }, legend, body);
}

/**
 * A facet that is folded until a reader opens it: `fetched` gets its values then. `counts`: where
 * it is open already.
 */
export function foldedFacet(
  subject: FacetSubject,
  name: FacetName,
  counts: Counts | null,
  fetched: () => Promise<Counts>,
): HTMLElement {
  const summary = element('summary', { 'data-key': name }, facetHeadings[name]);
  const fold = element('details', { class: 'facet', 'data-facet': name, 'data-fold': name }, summary);
  const fill = (known: Counts): void => {
    const body = facetBody(subject, name, known) ?? element('p', { class: 'quiet' }, 'Không có');
    const legend = element('legend', { class: 'visually-hidden' }, facetHeadings[name]);
    fold.append(element('fieldset', { class: 'facet' }, legend, body));
  };
  if (counts !== null) {
    fill(counts);
    fold.setAttribute('open', '');
    return fold;
  }
  const failed = (): void =>
    fold.append(element('p', { class: 'quiet', role: 'status' }, 'Không tải được, hãy thử tìm lại.'));
  fold.addEventListener('toggle', () => void fetched().then(fill).catch(failed), { once: true });
  return fold;
}

/** What is chosen, each with a button to take it off; null where nothing is. */
export function chosenChips({ state, go }: FacetSubject, names: ChosenNames): HTMLElement | null {
  const chosen = facetNames.flatMap((name) =>
    state.chosen[name].map((key) => {
      const label = names.find((one) => one.name === name && one.key === key)?.label ?? key;
      const cross = element('span', { 'aria-hidden': 'true' }, ' ×');
      const attributes = {
        type: 'button',
        class: 'search-chip',
        'data-key': `chip ${name} ${key}`,
        'aria-label': `Bỏ chọn ${facetHeadings[name]}: ${label}`,
      };
      const button = element('button', attributes, label, cross);
      button.addEventListener('click', () => go(toggled(state, name, key)));
      return button;
    }),
  );
  if (chosen.length === 0) return null;
  const all = element('button', { type: 'button', class: 'link-button', 'data-key': 'chips' }, 'Bỏ lọc');
  all.addEventListener('click', () => go({ ...state, chosen: readAddress('').chosen }));
  return element('p', { class: 'search-chips' }, ...chosen, all);
}

function facetBody(subject: FacetSubject, name: FacetName, counts: Counts): HTMLElement | null {
  if (counts.length === 0) return null;
  return name === 'noi'
    ? placeTree(counts, (count) => valueRow(subject, name, count))
    : valueList(subject, name, counts);
}

function valueRow({ state, go }: FacetSubject, name: FacetName, value: FacetCount): HTMLElement {
  const attributes = {
    type: 'checkbox',
    checked: state.chosen[name].includes(value.key),
    'data-key': `${name} ${value.key}`,
  };
  const box = element('input', attributes);
  box.addEventListener('change', () => go(toggled(state, name, value.key)));
  const count = element('span', { class: 'facet-count figures' }, countInFigures(value.count));
  return element('label', { class: 'facet-value' }, box, element('span', {}, value.name), count);
}

function valueList(subject: FacetSubject, name: FacetName, counts: readonly FacetCount[]): HTMLElement {
  const items = (some: readonly FacetCount[]): HTMLElement =>
    element('ul', { role: 'list' }, ...some.map((count) => element('li', {}, valueRow(subject, name, count))));
  const rest = counts.slice(VALUES_SHOWN, MOST_VALUES);
  const summary = element('summary', { 'data-key': `${name} +` }, `Thêm ${rest.length}`);
  const more = rest.length > 0 ? element('details', { 'data-fold': `${name} +` }, summary, items(rest)) : null;
  return element('div', {}, items(counts.slice(0, VALUES_SHOWN)), more);
}
