/**
 * How many files hold so many things, at about `each` a file: a power of two, so that a few things
 * more do not move all others to another file.
 */
export function filesFor(things: number, each: number): number {
  return 2 ** Math.max(0, Math.round(Math.log2(Math.max(1, things) / each)));
}
