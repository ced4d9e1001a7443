import type { Assignment } from '../../schema/directive.ts';
import { dateInWords } from '../../vietnamese/date-words.ts';
import { recurrenceInWords } from './recurrence.ts';

/**
 * The deadline that a duty states, as the text words it, else its date, else how it comes back;
 * null where it has none.
 */
export function dutyDeadline({
  due,
  deadline,
  recurrence,
}: Pick<Assignment, 'due' | 'deadline' | 'recurrence'>): string | null {
  if (due !== null) return due;
  if (deadline !== null) return dateInWords(deadline);
  return recurrence === null ? null : recurrenceInWords(recurrence);
}
