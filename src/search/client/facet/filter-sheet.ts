/**
 * Where filters are: in the page beside a list where there is room, else in a sheet that a button
 * opens, with a button that says how many documents are left.
 */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import { element } from '../element.ts';
import { watchSheet, WIDE } from './watch-sheet.ts';

/** How many documents are left, and how many values are chosen. */
export interface SheetCounts {
  readonly left: number;
  readonly chosen: number;
}

/** The sheet of one list. */
export class FilterSheet {
  readonly element = element('div', { class: 'filters' });
  readonly #open = element('button', { type: 'button', class: 'filters-open', 'aria-haspopup': 'dialog' }, 'Lọc');
  readonly #see = element('button', { type: 'button', class: 'filters-see' });
  readonly #body = element('div', { class: 'filters-body' });
  readonly #dialog = element('dialog', { class: 'filters-sheet', 'aria-label': 'Lọc và sắp xếp' });
  readonly #wide = matchMedia(WIDE);

  constructor() {
    const close = element('button', { type: 'button', class: 'filters-close', 'aria-label': 'Đóng' }, '×');
    const head = element('div', { class: 'filters-head' }, element('h2', {}, 'Lọc và sắp xếp'), close);
    this.#dialog.append(head, element('div', { class: 'filters-foot' }, this.#see));
    this.element.append(this.#open, this.#body, this.#dialog);
    watchSheet(this.element);
  }

  /** Shows filters, in the place that the screen has for them. */
  show(parts: readonly HTMLElement[], { left, chosen }: SheetCounts): void {
    this.#body.replaceChildren(...parts);
    this.announce(chosen);
    this.#see.textContent = left > 0 ? `Xem ${countInFigures(left)} văn bản` : 'Không còn văn bản nào';
  }

  /**
   * What is first for the keyboard: the button that opens the sheet, or the first filter beside the
   * results.
   */
  first(): HTMLElement {
    return (this.#wide.matches ? this.#body.querySelector<HTMLElement>('select, input') : null) ?? this.#open;
  }

  /** Says on the button how many values are chosen. */
  announce(chosen: number): void {
    this.#open.textContent = chosen > 0 ? `Lọc và sắp xếp (đang chọn ${chosen})` : 'Lọc và sắp xếp';
  }
}
