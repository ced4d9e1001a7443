/**
 * The source of a pattern for any of these folded words or phrases, whole: lists are data, so that
 * a word is added without touching a pattern. A row may be a piece of a pattern itself.
 */
export function wholeWords(rows: readonly string[]): string {
  return `(?<![a-z])(?:${rows.join('|')})(?![a-z])`;
}
