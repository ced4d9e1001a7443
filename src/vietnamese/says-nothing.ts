import { foldedWords } from './fold/fold.ts';

/**
 * What people write where they do not know a value. Folded, without punctuation. Near misses, which
 * are values: "Không", "K", "Văn Không Rõ".
 */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'khong ro',
  'khong ro rang',
  'ko ro',
  'k ro',
  'chua ro',
  'khong biet',
  'chua biet',
  'khong co',
  'chua co',
  'khong xac dinh',
  'chua xac dinh',
  'khong thay',
  'khong tim thay',
  'khong doc duoc',
  'khong doc ro',
  'khong ghi',
  'khong ghi ro',
  'khong neu',
  'chua cap nhat',
  'dang cap nhat',
  'de trong',
  'bo trong',
  'n a',
  'nil',
  'null',
  'none',
  'unknown',
  'undefined',
  'tbd',
  'todo',
]);

/**
 * Whether words only say that a value is not known: "không rõ", "(không có)", "n/a". Takes a whole
 * value.
 */
export function saysNothing(value: string): boolean {
  const folded = foldedWords(value);
  return SAYS_NOTHING.has(folded) || /^x{4,20}$/.test(folded);
}
