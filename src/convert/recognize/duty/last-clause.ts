/** The clause in which words end: what follows the last stop, semicolon or line end. */
export function lastClause(words: string): string {
  return words.slice(Math.max(words.lastIndexOf('. '), words.lastIndexOf(';'), words.lastIndexOf('\n')) + 1);
}
