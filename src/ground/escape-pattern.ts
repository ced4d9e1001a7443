/**
 * Words as a piece of a regular expression that finds them as they are: "Giấy (mẫu" → "Giấy
 * \\(mẫu".
 */
export function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
