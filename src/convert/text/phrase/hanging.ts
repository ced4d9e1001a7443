import { oneOf } from './one-of.ts';

/** Words that leave a line open: the next one continues it, whatever its case. */
const HANGING_WORDS = [
  ...['và', 'của', 'về', 'tại', 'trên', 'cho', 'với', 'bởi', 'do', 'thuộc', 'trong', 'các', 'đến', 'theo', 'từ'],
  ...['một số', 'là'],
];

/** The end of such a line. */
export const HANGING = new RegExp(String.raw`(?:[,–-]|(?<!\p{L})${oneOf(...HANGING_WORDS)})$`, 'iu');
