/** So many characters at either end of a long number are shown, enough to find it on its line. */
const SHOWN_ENDS = 2;
/** Shorter numbers show nothing. */
const SHORTEST_SHOWN = 8;

/** A number without its middle: `031085001234` → `03********34`. A short one is wholly covered. */
export function maskedNumber(printed: string): string {
  const signs = printed.replace(/[^\p{L}\p{N}]/gu, '');
  if (signs.length < SHORTEST_SHOWN) return '*'.repeat(signs.length);
  const hidden = '*'.repeat(signs.length - 2 * SHOWN_ENDS);
  return `${signs.slice(0, SHOWN_ENDS)}${hidden}${signs.slice(-SHOWN_ENDS)}`;
}

/** A name as its first letters: `Nguyễn Văn Hùng` → `N.V.H.`. */
export function maskedName(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => `${word.charAt(0).toUpperCase()}.`)
    .join('');
}
