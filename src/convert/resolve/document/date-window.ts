import { daysInMonth } from '../../../schema/calendar.ts';
import type { Directive } from '../../../schema/directive.ts';

/**
 * When a document without a full date was issued, as far as that follows: not before the newest
 * document it cites, within the month or year it states. Null for a dated document, or when nothing
 * follows. `cited` holds full days with the number they belong to.
 */
export function inferDateWindow(
  stated: string | null,
  cited: readonly { readonly date: string; readonly number: string }[],
): Directive['dateInferred'] {
  if (stated?.length === 10) return null;
  const within = stated ? { from: startOf(stated), to: lastDayOfDate(stated) } : null;
  const usable = cited
    .filter((c) => c.date.length === 10 && (within === null || c.date <= within.to))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const newest = usable[0];
  if (!newest && !within) return null;
  if (!newest || (within && newest.date < within.from)) return null;
  const because = { code: 'cites' as const, number: newest.number, date: newest.date };
  return { notBefore: newest.date, notAfter: within?.to ?? null, because };
}

function startOf(partial: string): string {
  return partial.length === 4 ? `${partial}-01-01` : `${partial}-01`;
}

function lastDayOfDate(partial: string): string {
  if (partial.length === 4) return `${partial}-12-31`;
  const [year, month] = [Number(partial.slice(0, 4)), Number(partial.slice(5, 7))];
  return `${partial}-${daysInMonth(year, month)}`;
}
