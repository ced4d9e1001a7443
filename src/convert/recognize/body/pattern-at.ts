/** What a sticky pattern matches at a position; null where it matches nothing there. */
export function patternAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
