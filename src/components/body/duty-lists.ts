/** Turns on the filters of the lists of sentences of a page; most pages have none, so what makes them is fetched where there are. */
export function watchDutyLists(): void {
  const lists = document.querySelectorAll<HTMLElement>('[data-in-place]');
  if (lists.length > 0) void import('./duty-filters.ts').then(({ filterDuties }) => lists.forEach(filterDuties));
}
