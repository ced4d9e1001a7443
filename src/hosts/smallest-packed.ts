/** In bytes: a file that fits into one packet as it is would not come sooner packed. */
export const SMALLEST_PACKED = 1_400;
