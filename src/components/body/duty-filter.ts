/** Narrows the sentences of a section by year, document and deadline, in the page. */

/** Turns on the boxes of the page. */
export function watchDutyFilters(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-duty-filter]')) {
    const section = document.getElementById(box.dataset['dutyFilter'] ?? '');
    const boxes = section ? boxesOf(section) : [];
    if (!section || boxes.length === 0) continue;
    const status = document.createElement('p');
    status.className = 'small quiet';
    status.role = 'status';
    box.role = 'group';
    box.ariaLabel = `Lọc: ${section.querySelector('h2')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''}`;
    box.append(...boxes, status);
    box.hidden = false;
    box.addEventListener('change', () => narrow(box, section));
  }
}

/** A box for what the sentences differ in: it has the years and documents under whose names they are. */
function boxesOf(section: HTMLElement): readonly HTMLElement[] {
  const years = namesOnPage(section, 'dutyYear', '[data-duty-year]', 'h3');
  const documents = namesOnPage(section, 'dutyDocument', '[data-duty-document]', '.duty-source a');
  const dated = section.querySelector('[data-duty-dated]') !== null;
  return [
    ...(years.size > 1 ? [choiceAmong('Năm', 'year', years)] : []),
    ...(documents.size > 1 ? [choiceAmong('Văn bản', 'document', documents)] : []),
    ...(dated ? [datedBox()] : []),
  ];
}

/** What the page calls each value, in its order. */
function namesOnPage(section: HTMLElement, key: string, values: string, name: string): ReadonlyMap<string, string> {
  return new Map(
    [...section.querySelectorAll<HTMLElement>(values)].map((one) => [
      one.dataset[key] ?? '',
      one.querySelector(name)?.textContent?.trim() ?? '',
    ]),
  );
}

function choiceAmong(name: string, by: string, values: ReadonlyMap<string, string>): HTMLElement {
  const select = document.createElement('select');
  select.dataset['dutyBy'] = by;
  select.append(new Option('tất cả', ''), ...[...values].map(([value, words]) => new Option(words, value)));
  return labelAround(name, select);
}

function datedBox(): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.dataset['dutyBy'] = 'dated';
  const label = labelAround(box, ' chỉ câu có thời hạn');
  label.className = 'duty-dated';
  return label;
}

function labelAround(...parts: readonly (Node | string)[]): HTMLElement {
  const label = document.createElement('label');
  label.append(...parts);
  return label;
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
