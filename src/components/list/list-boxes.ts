/** The check boxes of the filters of a list: what they are called, how many rows each would leave, which are chosen. */
import { countValues, fitsChoice, type RowChoice, type RowFacet, type RowKey } from '../../archive/list/row-key.ts';

/** All boxes, in the order of the filters. */
export function boxesIn(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll('input')];
}

/** Names of values by their boxes; empty for a value that has no box. */
export function boxNames(form: HTMLFormElement): (facet: string, value: string) => string {
  const names = new Map(boxesIn(form).map((box) => [`${box.name} ${box.value}`, nameOf(box)]));
  return (facet, value) => names.get(`${facet} ${value}`) ?? '';
}

/** Says at each box how many rows it has among those that fit the other facets; one without rows goes, unless it is chosen. */
export function showCounts(form: HTMLFormElement, rows: readonly RowKey[], chosen: RowChoice): void {
  for (const [facet, boxes] of Map.groupBy(boxesIn(form), ({ name }) => name as RowFacet)) {
    const fitting = rows.filter((row) => fitsChoice(row, { ...chosen, [facet]: [] }));
    const counts = countValues(fitting, facet);
    for (const box of boxes) {
      const count = counts.get(box.value) ?? 0;
      box.parentElement?.lastElementChild?.replaceChildren(count.toLocaleString('vi'));
      const row = box.closest('li');
      if (row) row.hidden = count === 0 && !box.checked;
    }
    const whole = boxes[0]?.closest('form > *');
    if (whole instanceof HTMLElement) whole.hidden = boxes.every((box) => box.closest('li')?.hidden);
  }
}

/** Shows what is chosen above the list, each with a button that takes it back, and one for all; `keep` answers a change. */
export function showChips(list: HTMLElement, form: HTMLFormElement, keep: () => void): void {
  const chosen = boxesIn(form).filter(({ checked }) => checked);
  const open = list.querySelector<HTMLElement>('.filters-open');
  const what = open?.closest('aside')?.getAttribute('aria-label') ?? '';
  if (open) open.textContent = `${what}${chosen.length > 0 ? ` (đang chọn ${chosen.length})` : ''}`;
  const button = (className: string, textContent: string, act: () => void): HTMLButtonElement => {
    const onclick = (): void => {
      act();
      keep();
      // The button is gone; of these two the one that is in sight takes the keyboard.
      open?.focus();
      form.querySelector('select')?.focus();
    };
    return Object.assign(document.createElement('button'), { type: 'button', className, textContent, onclick });
  };
  const chips = chosen.map((box) => {
    const name = nameOf(box);
    const chip = button('search-chip', `${name} ×`, () => (box.checked = false));
    chip.ariaLabel = `Bỏ chọn ${box.closest('fieldset')?.firstElementChild?.textContent ?? ''}: ${name}`;
    return chip;
  });
  const narrowed = list.classList.contains('is-narrowed');
  const all = narrowed ? [button('link-button', 'Bỏ lọc', () => form.reset())] : [];
  list.querySelector('[data-chips]')?.replaceChildren(...chips, ...all);
}

function nameOf(box: HTMLInputElement): string {
  return box.nextElementSibling?.textContent ?? '';
}
