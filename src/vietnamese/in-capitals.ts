/**
 * Fewer letters than this may be an abbreviation, and more small letters than a tenth are a choice
 * of the writer.
 */
const LEAST_LETTERS = 8;
const MOST_SMALL = 0.1;

/**
 * Whether a title is printed in capitals: "PHÊ DUYỆT ĐIỀU LỆ". Near misses: "UBND", "Phê duyệt".
 */
export function isInCapitals(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  const small = letters.filter((letter) => letter !== letter.toLocaleUpperCase('vi')).length;
  return letters.length >= LEAST_LETTERS && small <= letters.length * MOST_SMALL && /\p{L}\s+\p{L}/u.test(title);
}
