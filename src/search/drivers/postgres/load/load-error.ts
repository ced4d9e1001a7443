/** Why an archive was not loaded, in Vietnamese, for the one who loads it: what was expected, what to do. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}
