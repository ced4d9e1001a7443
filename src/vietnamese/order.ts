const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Compares names in Vietnamese order, for sorting: đ after d, marked vowels after plain ones, tones
 * last (ngang, huyền, hỏi, ngã, sắc, nặng); numbers in them by their value, Phường 2 before
 * Phường 10.
 */
export function vietnameseOrder(a: string, b: string): number {
  return collator.compare(a, b);
}
