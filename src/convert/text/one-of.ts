/**
 * The source of a pattern that matches one of several words, which may be pieces of patterns
 * themselves. Longer rules are then lists of words with a name, in place of one long regex.
 */
export function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
