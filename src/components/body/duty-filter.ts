/** Narrows the sentences of a section by year, document and deadline, in the page. */

/** Turns on the boxes of the page. */
export function watchDutyFilters(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-duty-filter]')) {
    const section = document.getElementById(box.dataset['dutyFilter'] ?? '');
    if (!section) continue;
    box.hidden = false;
    box.addEventListener('change', () => narrow(box, section));
  }
}

function narrow(box: HTMLElement, section: HTMLElement): void {
  const chosen = (by: string): string =>
    box.querySelector<HTMLSelectElement>(`select[data-duty-by="${by}"]`)?.value ?? '';
  const [year, id] = [chosen('year'), chosen('document')];
  const dated = box.querySelector<HTMLInputElement>('input[data-duty-by]')?.checked === true;
  let shown = 0;
  for (const ofYear of section.querySelectorAll<HTMLElement>('[data-duty-year]')) {
    for (const document of ofYear.querySelectorAll<HTMLElement>('[data-duty-document]')) {
      const fits =
        (year === '' || ofYear.dataset['dutyYear'] === year) && (id === '' || document.dataset['dutyDocument'] === id);
      for (const row of document.querySelectorAll<HTMLElement>('.duty-row')) {
        row.hidden = !fits || (dated && row.dataset['dutyDated'] === undefined);
        if (!row.hidden) shown++;
      }
      document.hidden = document.querySelector('.duty-row:not([hidden])') === null;
    }
    ofYear.hidden = ofYear.querySelector('.duty-row:not([hidden])') === null;
  }
  // What fits may be among the sentences that are folded.
  if (shown > 0) for (const fold of section.querySelectorAll<HTMLDetailsElement>('.more-rows')) fold.open = true;
  const status = box.querySelector('[role=status]');
  if (status) status.textContent = shown === 0 ? 'Không có câu nào như vậy.' : `${shown} câu`;
}
