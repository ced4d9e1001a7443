/** What the archive has of a day or a month that a query names. */
import { askedInFigures, isAskedDate, type DateQuery } from '../../plan/date-query.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DueCard, SearchIndex } from '../../port.ts';

/** The documents of a date, by year where it has none, and the deadlines on it. */
export interface FoundDate {
  readonly asked: DateQuery;
  /** The query that finds the documents: `29/7/2021`, without its operator. */
  readonly figures: string;
  readonly documents: number;
  readonly years: readonly (readonly [year: string, documents: number])[];
  readonly deadlines: readonly DueCard[];
}

/**
 * What there is of the date in a query; null where it has none, and where nothing is of one that is
 * beside other words.
 */
export async function dateAsked(
  { date, without }: Pick<Plan, 'date' | 'without'>,
  index: Pick<SearchIndex, 'dates' | 'deadlines'>,
): Promise<FoundDate | null> {
  if (date === null || without.length > 0) return null;
  const [dates, deadlines] = await Promise.all([index.dates(), deadlinesOf(date, index)]);
  const of = dates.filter((one) => isAskedDate(one, date));
  if (!date.isWhole && of.length + deadlines.length === 0) return null;
  const years = [...Map.groupBy(of, (one) => one?.slice(0, 4) ?? '')].map(
    ([year, { length }]) => [year, length] as const,
  );
  return { asked: date, figures: askedInFigures(date), documents: of.length, years, deadlines };
}

async function deadlinesOf(asked: DateQuery, index: Pick<SearchIndex, 'deadlines'>): Promise<readonly DueCard[]> {
  if (asked.day === null) return [];
  const [month, day] = [asked.month, asked.day].map((part) => String(part).padStart(2, '0'));
  const found = await index.deadlines(`${month}-${day}`);
  return found
    .filter(({ date }) => isAskedDate(date, asked))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
