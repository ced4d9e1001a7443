/**
 * A word as somebody types it into the shell of a system, so that neither a space nor a sign in it
 * means anything: in apostrophes, or on Windows, whose shells have no other in common, in quotation
 * marks, which no name has there.
 */
export function shellWord(word: string, isWindows = process.platform === 'win32'): string {
  if (/^[\w./:\\-]+$/.test(word) && (isWindows || !word.includes('\\'))) return word;
  return isWindows ? `"${word}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
