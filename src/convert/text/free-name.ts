/** Gives a name that was not given before. */
export type FreeName = (name: string) => string;

/**
 * Makes names unique: the first of a name keeps it, the next are `name-2`, `name-3` … The number
 * last given to a name is remembered, so that thousands of equal names don't try all numbers each.
 */
export function freeNames(): FreeName {
  const taken = new Set<string>();
  const lastOf = new Map<string, number>();
  return (name) => {
    let free = name;
    let n = lastOf.get(name) ?? 1;
    while (taken.has(free)) free = `${name}-${++n}`;
    lastOf.set(name, n);
    taken.add(free);
    return free;
  };
}
