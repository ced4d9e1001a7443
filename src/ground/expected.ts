/**
 * A value that must be there: `undefined` or `null` is a fault of the program, not of a document,
 * and throws. `what` completes the sentence “Cannot go on, expected …”; in loops that run by the
 * million it must be a constant.
 */
export function expected<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`Cannot go on, expected ${what}`);
  return value;
}

/**
 * The item of a list at an index that is in it; any other index is a fault of the program, and
 * throws.
 */
export function itemAt<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`Cannot go on, expected an index below ${list.length}, got ${index}`);
  return item;
}
