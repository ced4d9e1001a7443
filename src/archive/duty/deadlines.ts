/** Deadlines that documents state, by date. Nothing here says whether one was met. */
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';
import { withdrawnLast } from '../document/withdrawn.ts';
import type { Deadline, Directive } from '../../schema/directive.ts';
import { dateInWords } from '../../vietnamese/date-words.ts';
import { recurrenceInWords, recurrenceRank } from './recurrence.ts';

/** One stated deadline. */
export interface StatedDeadline {
  readonly document: Directive;
  readonly deadline: Deadline;
}

/**
 * Deadlines with a last day, latest first (of one day, withdrawn documents last), and those whose
 * words give none: those that come back, those counted from something that happens, the others.
 */
export interface Deadlines {
  readonly dated: readonly (StatedDeadline & { readonly date: string })[];
  readonly undated: readonly StatedDeadline[];
}

/** Every stated deadline of the archive. */
export const statedDeadlines = once(({ documents }: Archive): Deadlines => {
  const all = documents.flatMap((document) => document.deadlines.map((deadline) => ({ document, deadline })));
  const dated = all.flatMap(({ document, deadline }) =>
    deadline.latest === null ? [] : [{ document, deadline, date: deadline.latest }],
  );
  return {
    dated: dated.sort(
      (a, b) =>
        (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
        withdrawnLast(a.document, b.document) ||
        (a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0),
    ),
    undated: all.filter(({ deadline }) => deadline.latest === null).sort((a, b) => deadlineRank(a) - deadlineRank(b)),
  };
});

/** The heading under which a deadline is listed. */
export function deadlineHeading({ date, latest, recurrence, relative }: Deadline): string {
  if (date !== null) return dateInWords(date);
  if (latest !== null)
    return `quý ${ROMAN_QUARTERS[Math.ceil(Number(latest.slice(5, 7)) / 3)] ?? ''} năm ${latest.slice(0, 4)}`;
  if (recurrence !== null) return `Lặp lại: ${recurrenceInWords(recurrence)}`;
  return relative ? 'Tính từ một sự việc' : 'Không ghi đủ ngày, tháng, năm';
}

const ROMAN_QUARTERS: Readonly<Record<number, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** More than any rank of a recurrence. */
const AFTER_RECURRENCES = 10;

function deadlineRank({ deadline: { recurrence, relative } }: StatedDeadline): number {
  if (recurrence !== null) return recurrenceRank(recurrence);
  return relative ? AFTER_RECURRENCES : AFTER_RECURRENCES + 1;
}
