/** Deadlines that documents state, by date. Nothing here says whether one was met. */
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';
import { withdrawnLast } from '../document/withdrawn.ts';
import type { Deadline, Directive } from '../../schema/directive.ts';

/** One stated deadline. */
export interface StatedDeadline {
  readonly document: Directive;
  readonly deadline: Deadline;
}

/**
 * Deadlines with a date, latest first (of one day, withdrawn documents last), and those whose words
 * give none (“trước ngày 20 hằng tháng”).
 */
export interface Deadlines {
  readonly dated: readonly (StatedDeadline & { readonly date: string })[];
  readonly undated: readonly StatedDeadline[];
}

/** Every stated deadline of the archive. */
export const statedDeadlines = once(({ documents }: Archive): Deadlines => {
  const all = documents.flatMap((document) => document.deadlines.map((deadline) => ({ document, deadline })));
  const dated = all.flatMap(({ document, deadline }) =>
    deadline.date === null ? [] : [{ document, deadline, date: deadline.date }],
  );
  return {
    dated: dated.sort(
      (a, b) =>
        (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
        withdrawnLast(a.document, b.document) ||
        (a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0),
    ),
    undated: all.filter(({ deadline }) => deadline.date === null),
  };
});
