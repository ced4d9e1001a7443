/**
 * Values that fields of a directive share: where a value comes from, days, eras, levels, and a
 * place in the text.
 */
import { z } from 'zod';
import { isCalendarDate } from './calendar.ts';
import { listOf, orNull } from './left-out.ts';

/**
 * Where a value comes from. `stated`: the text says it. `inferred`: concluded from what the text
 * says, shown as such. `staff`: entered by hand in the sidecar file. `exchange`: the package of the
 * document exchange says it. `unknown`: none of these; the value is then null (or the list empty).
 */
export const origin = z.enum(['stated', 'inferred', 'staff', 'exchange', 'unknown']);

/** A date as far as it is known: a day, a month or a year (EDTF level 0). */
export const edtf = z.string().refine(isCalendarDate, 'YYYY, YYYY-MM or YYYY-MM-DD, a day of the calendar');

export const era = z.enum(['2021', '2025']);
export const level = z.enum(['province', 'district', 'commune']);
export const regime = z.enum(['state', 'party']);

/** What readers call the regimes. */
export const regimeNames = { state: 'Nhà nước', party: 'Đảng' } as const;

/**
 * One place in the text: the exact words, the sentence they stand in, the provision's anchor on the
 * page and the line of the source.
 */
export const mention = z.object({
  text: z.string(),
  sentence: z.string(),
  anchor: z.string(),
  line: z.number().int().positive(),
});

/**
 * How often a deadline comes back: each year on a day of the named months, each month on a day,
 * each week on a weekday (1 is Monday, 7 Sunday), each day, quarter or half-year. Where the words
 * name no day or weekday it is null, and `months` is empty.
 */
export const recurrence = z.discriminatedUnion('every', [
  z.object({
    every: z.enum(['year', 'month']),
    /** Months 1–12; none where it is every month. */
    months: listOf(z.number().int().min(1).max(12)),
    day: orNull(z.number().int().min(1).max(31)),
  }),
  z.object({ every: z.literal('week'), weekday: orNull(z.number().int().min(1).max(7)) }),
  z.object({ every: z.enum(['day', 'quarter', 'half-year']) }),
]);

export type Origin = z.infer<typeof origin>;
export type Era = z.infer<typeof era>;
export type Level = z.infer<typeof level>;
export type Regime = z.infer<typeof regime>;
export type Mention = z.infer<typeof mention>;
export type Recurrence = z.infer<typeof recurrence>;
