/** The number of letters to change, add or drop to make one word the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  let last = b.length;
  for (let i = 0; i < a.length; i++) {
    let aboveLeft = i;
    row = row.map((above, j) => {
      const changed = aboveLeft + (a[i] === b[j - 1] ? 0 : 1);
      last = j === 0 ? i + 1 : Math.min(above + 1, last + 1, changed);
      aboveLeft = above;
      return last;
    });
  }
  return last;
}
