/** Compares names in Vietnamese order; numbers in them by their value (“Phường 2” before “Phường 10”). */
export const vietnameseOrder = new Intl.Collator('vi', { numeric: true });
