import type { Recurrence } from '../../../../schema/directive.ts';
import type { Span } from '../../../model.ts';

/**
 * A deadline as the text words it. `date`: only where the words give day and year, month and year,
 * or a year. `latest`: the last day that they allow, so of a quarter too. `recurrence`: how often
 * it comes back. `relative`: counted from something that happens ("chậm nhất 10 ngày kể từ …").
 */
export interface DeadlineMention extends Span {
  readonly date: string | null;
  readonly latest: string | null;
  readonly recurrence: Recurrence | null;
  readonly relative: boolean;
}
