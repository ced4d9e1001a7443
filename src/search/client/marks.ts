/** Posting lists in the browser: numbers ascending, each a document's number times 4 plus the strength of the match (0–3). */

export type Marks = readonly number[];

/** The document of a mark. */
export const documentOf = (mark: number): number => mark >>> 2;

/** The strength of a mark. */
export const strengthOf = (mark: number): number => mark & 3;

/** Documents in any of the lists, each with its greatest strength. */
export const union = (lists: readonly Marks[]): Marks => {
  if (lists.length === 1 && lists[0]) return lists[0];
  const all = lists.flat().sort((a, b) => a - b);
  return all.filter((mark, i) => documentOf(mark) !== documentOf(all[i + 1] ?? -4));
};

/** Documents of `marks` that are in `others` too; the strengths are those of `marks`. */
export const intersect = (marks: Marks, others: Marks): Marks => {
  let i = 0;
  return marks.filter((mark) => {
    while (documentOf(others[i] ?? Infinity) < documentOf(mark) && i < others.length) i++;
    return i < others.length && documentOf(others[i] ?? 0) === documentOf(mark);
  });
};

/** Documents in every list, with the strengths of the first. The shortest list leads, so that common words cost little. */
export const intersectAll = (lists: readonly Marks[]): Marks => {
  const [first, ...rest] = lists;
  if (first === undefined) return [];
  return rest.sort((a, b) => a.length - b.length).reduce(intersect, first);
};

/** Documents of `marks` that are not in `others`. */
export const minus = (marks: Marks, others: Marks): Marks => {
  const out = new Set(others.map(documentOf));
  return marks.filter((mark) => !out.has(documentOf(mark)));
};
