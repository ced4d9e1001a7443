/**
 * The source of a pattern that matches one of several words, which may be pieces of patterns
 * themselves. Longer rules are then lists of words with a name, in place of one long regex.
 */
export function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** The same for words that are whole: no letter before or after them. */
export function wholeOneOf(...words: readonly string[]): string {
  return String.raw`(?<!\p{L})${oneOf(...words)}(?!\p{L})`;
}
