/** What the archive has of a day or a month that a query names. */
import type { GroupEngine } from '../../engine.ts';
import { askedInFigures, isAskedDate, type DateQuery } from '../../plan/date-query.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DueCard } from '../../port.ts';
import type { FoundDate } from '../answer.ts';

/**
 * What there is of the date in a query; null where it has none, and where nothing is of one that is
 * beside other words.
 */
export async function dateAsked(
  { date, without }: Pick<Plan, 'date' | 'without'>,
  engine: Pick<GroupEngine, 'ofDate' | 'deadlines'>,
): Promise<FoundDate | null> {
  if (date === null || without.length > 0) return null;
  const [years, deadlines] = await Promise.all([engine.ofDate(date), deadlinesOf(date, engine)]);
  const documents = years.reduce((sum, [, count]) => sum + count, 0);
  if (!date.isWhole && documents + deadlines.length === 0) return null;
  return { asked: date, figures: askedInFigures(date), documents, years, deadlines };
}

async function deadlinesOf(asked: DateQuery, engine: Pick<GroupEngine, 'deadlines'>): Promise<readonly DueCard[]> {
  if (asked.day === null) return [];
  const [month, day] = [asked.month, asked.day].map((part) => String(part).padStart(2, '0'));
  const found = await engine.deadlines(`${month}-${day}`);
  return found
    .filter(({ date }) => isAskedDate(date, asked))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
