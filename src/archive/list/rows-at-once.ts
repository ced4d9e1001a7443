/** What a section has to show: how many rows, and about how high one is on a phone of 360 px. */
export interface SectionRows {
  readonly count: number;
  readonly height: number;
}

/** No section shows more of its rows at first. */
const MOST = 8;

/**
 * How many rows each section of a page shows above its “Xem tiếp”. The rows are given out one to each section in turn
 * until the room (in px) is used up, so that no section crowds the others out and a page stays short on a phone.
 */
export function rowsAtOnce(sections: readonly SectionRows[], room: number): readonly number[] {
  const given = sections.map(() => 0);
  let left = room;
  for (let round = 0; round < MOST; round += 1) {
    for (const [at, { count, height }] of sections.entries()) {
      if (given[at] !== round || round >= count || height > left) continue;
      given[at] = round + 1;
      left -= height;
    }
  }
  return given;
}
