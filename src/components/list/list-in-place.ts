/** A list whose rows stay where they are, below headings of several levels: those that do not fit are hidden. */

/**
 * Shows of a list only these rows, and each part of it (`data-part`) that has one of them. What fits may be in a fold,
 * which is then opened.
 */
export function showOnly(groups: Element, rows: ReadonlySet<Element>, isNarrowed: boolean): void {
  for (const row of groups.querySelectorAll<HTMLElement>('[data-row]')) row.hidden = !rows.has(row);
  for (const part of groups.querySelectorAll<HTMLElement>('[data-part]'))
    part.hidden = part.querySelector('[data-row]:not([hidden])') === null;
  if (isNarrowed) for (const fold of groups.querySelectorAll<HTMLDetailsElement>('.more-rows')) fold.open = true;
}
