/**
 * Index of the first item of `sorted` (ascending by `key`) whose key is not before `value`, by
 * bisection; its length if there is none.
 */
export function firstFrom<T>(sorted: readonly T[], value: number, key: (item: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(sorted[middle] as T) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
