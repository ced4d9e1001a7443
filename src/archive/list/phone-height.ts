/**
 * About how high things are on a phone of 360 px, in px. A page shows at first what has room in
 * {@link PHONE_PAGE}; the figures were measured in a browser, and are rather too high than too low.
 */

/** No page is higher above its “Xem tiếp”. */
export const PHONE_PAGE = 6000;

/** The masthead, the way to the page, its heading, the foot. */
export const PHONE_FRAME = 1060;

/** What a section needs besides its rows: its heading, what it says of itself, its “Xem tiếp”. */
export const PHONE_SECTION = 165;

const PER_LINE = 36;

/** The height of so many letters of running text; `line` is the height of a line. */
export function phoneTextHeight(letters: number, line = 28): number {
  return Math.ceil(letters / PER_LINE) * line;
}
