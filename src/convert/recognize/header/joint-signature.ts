import { fold } from '../../../vietnamese/fold/fold.ts';
import type { OfficeWords } from '../../text/office-words.ts';
import type { HeaderLine } from './header-lines.ts';
import { personIn } from './person-name.ts';
import { officesAbove } from './signature-office.ts';

const BETWEEN_COLUMNS = / {3,}/;

/**
 * Whether somebody else signed too: beside the name, in another column under an office of its own, or
 * above it, with an office between the two. Near misses: one name printed twice, who prepared a paper
 * beside the head who signs it ("NGƯỜI LẬP BIỂU   THỦ TRƯỞNG ĐƠN VỊ"), a name above with no office
 * between.
 */
export function isSignedJointly(
  name: string,
  line: HeaderLine,
  above: readonly HeaderLine[],
  offices: OfficeWords,
): boolean {
  const hasOffice = (lines: readonly HeaderLine[]): boolean => {
    const { capacity, position } = officesAbove(lines, offices);
    return capacity.length > 0 || position !== null;
  };
  const isOther = (text: string): boolean => {
    const person = personIn(text);
    return person !== null && fold(person.name) !== fold(name);
  };
  const beside = line.text.split(BETWEEN_COLUMNS);
  if (beside.length > 1 && isOther(beside[0] ?? ''))
    return hasOffice(above.map((one) => ({ ...one, text: one.text.split(BETWEEN_COLUMNS)[0] ?? '' })));
  const other = above.findLastIndex(({ text }) => isOther(text));
  return other >= 0 && hasOffice(above.slice(0, other)) && hasOffice(above.slice(other + 1));
}
