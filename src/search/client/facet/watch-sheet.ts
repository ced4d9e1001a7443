/** From this width on a list has room for filters beside it. */
export const WIDE = '(min-width: 56rem)';

/**
 * Keeps filters where the screen has room for them: in the page beside a list, else in a sheet that
 * a button opens and that its own buttons, a press outside it or the Escape key close. `filters`
 * has them (`.filters-body`), the button (`.filters-open`) and the sheet (a `<dialog>`).
 */
export function watchSheet(filters: HTMLElement): void {
  const body = filters.querySelector('.filters-body');
  const sheet = filters.querySelector('dialog');
  const wide = matchMedia(WIDE);
  const arrange = (): void => {
    if (!body || !sheet) return;
    if (wide.matches) {
      sheet.close();
      filters.append(body);
    } else sheet.lastElementChild?.before(body);
  };
  filters.querySelector('.filters-open')?.addEventListener('click', () => sheet?.showModal());
  sheet?.addEventListener('click', ({ target }) => {
    if (target === sheet || (target instanceof Element && target.matches('.filters-close, .filters-see')))
      sheet.close();
  });
  wide.addEventListener('change', arrange);
  arrange();
}
