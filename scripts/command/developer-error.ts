/**
 * Prints what was thrown, with its stack, when DEBUG is set: staff read one sentence, developers
 * need the rest.
 */
export function showToDevelopers(cause: unknown): void {
  if (process.env['DEBUG'] && cause !== undefined) console.error(cause);
}
