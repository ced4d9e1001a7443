/**
 * The clause in which words end: what follows the last stop, semicolon or line end. A stop before a
 * small letter is a slip of a scan and parts nothing.
 */
export function lastClause(words: string): string {
  return words.slice(Math.max(lastStop(words), words.lastIndexOf(';'), words.lastIndexOf('\n')) + 1);
}

function lastStop(words: string): number {
  let at = words.lastIndexOf('. ');
  while (at > 0 && /^\p{Ll}/u.test(words.slice(at + 2, at + 4))) at = words.lastIndexOf('. ', at - 1);
  return at;
}
