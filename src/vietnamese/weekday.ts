/** The days of the week from Monday, as the week of ISO 8601 counts them. */
export const WEEKDAYS: readonly string[] = [
  ...['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
];

/**
 * Words of the days after “thứ”, in small letters; figures and the other spelling of two as well.
 */
const AFTER_THU: readonly (readonly string[])[] = [
  ...[
    ['hai', '2'],
    ['ba', '3'],
    ['tư', '4'],
    ['năm', '5'],
    ['sáu', '6'],
    ['bảy', 'bẩy', '7'],
  ],
];

/** What a pattern has between its bars to find a day of the week in text, whatever its case. */
export const WEEKDAY_PATTERN = `(?:thứ\\s(?:${AFTER_THU.flat().join('|')})|chủ\\snhật)`;

/** “thứ 6”, “thứ Sáu” → 5, “Chủ nhật” → 7; null for anything else (“thứ nhất”, “thứ 8”). */
export function weekdayOf(words: string): number | null {
  const [head, word] = words.toLowerCase().split(/\s+/);
  if (head === 'chủ' && word === 'nhật') return 7;
  const at = head === 'thứ' ? AFTER_THU.findIndex((spellings) => spellings.includes(word ?? '')) : -1;
  return at < 0 ? null : at + 1;
}
