/**
 * A value that the archive cannot be without: `undefined` or `null` is a fault of the program, not of
 * a document, and throws. `what` completes the sentence “Cannot show the archive, expected …”.
 */
export function expected<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`Cannot show the archive, expected ${what}`);
  return value;
}
