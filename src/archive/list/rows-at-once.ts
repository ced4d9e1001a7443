/** No section shows more of its rows at first. */
const MOST = 8;

/**
 * How many rows each section of a page shows above its “Xem tiếp”; a section is the heights of its
 * rows (in px, in their order). The rows are given out one to each section in turn until the room
 * is used up, so that no section crowds the others out and a page stays short on a phone.
 */
export function rowsAtOnce(sections: readonly (readonly number[])[], room: number): readonly number[] {
  const given = sections.map(() => 0);
  let left = room;
  for (let round = 0; round < MOST; round += 1) {
    for (const [at, heights] of sections.entries()) {
      const height = heights[round];
      if (given[at] !== round || height === undefined || height > left) continue;
      given[at] = round + 1;
      left -= height;
    }
  }
  return given;
}
