/** The item of a list that has one; undefined of none, of several, and of no list. */
export function onlyOne<T>(list: readonly T[] | null): T | undefined {
  return list?.length === 1 ? list[0] : undefined;
}
