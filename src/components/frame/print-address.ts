/**
 * Writes the address of the page and the day on the sheet when it is printed; without a script the
 * page has its address alone.
 */
export function watchPrintAddress(): void {
  addEventListener('beforeprint', () => {
    const place = document.querySelector('.print-address');
    const { origin, pathname, search } = location;
    if (place) place.textContent = `${origin}${pathname}${search} · in ngày ${new Date().toLocaleDateString('vi')}`;
  });
}
