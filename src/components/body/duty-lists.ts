/** Turns on the filters of the lists of sentences of a page; most pages have none, so what makes them is fetched where there are. */
export function watchDutyLists(): void {
  const lists = document.querySelectorAll<HTMLElement>('[data-in-place]');
  if (lists.length === 0) return;
  void Promise.all([import('./duty-filters.ts'), import('../list/list-filter.ts')]).then(
    ([{ addDutyFilters }, { watchList }]) => {
      for (const list of lists) {
        addDutyFilters(list);
        watchList(list);
      }
    },
  );
}
