import { fold } from '../../../../vietnamese/fold/fold.ts';
import type { HeaderLine } from '../header-lines.ts';
import { personIn } from '../person-name.ts';
import { officesAbove, type SigningWords } from './signature-office.ts';

const BETWEEN_COLUMNS = / {3,}/;

/**
 * Whether somebody else signed beside this name, in another column under an office of its own:
 * which office is whose cannot be told once columns are lines. Near misses: one name printed twice,
 * who prepared a paper beside the head who signs it ("NGƯỜI LẬP BIỂU THỦ TRƯỞNG ĐƠN VỊ").
 */
export function isSignedBeside(
  name: string,
  line: HeaderLine,
  above: readonly HeaderLine[],
  words: SigningWords,
): boolean {
  const [left = '', ...right] = line.text.split(BETWEEN_COLUMNS);
  const other = right.length > 0 ? personIn(left) : null;
  if (other === null || fold(other.name) === fold(name)) return false;
  const columnAbove = above.map((one) => ({ ...one, text: one.text.split(BETWEEN_COLUMNS)[0] ?? '' }));
  const { capacity, position } = officesAbove(columnAbove, words);
  return capacity.length > 0 || position !== null;
}
