/**
 * The other ways to write a query that has a date: 29/7/2021 is also “29 tháng 7 năm 2021”, and the
 * other way round.
 */
import { fold } from '../../vietnamese/fold/fold.ts';
import { askedInFigures, askedInWords, type DateQuery } from './date-query.ts';
import { phraseOf, type Phrase } from './phrase.ts';

/**
 * The ways. What is put in has its tones; beside other words, which are typed without any, only a
 * form without “năm” can be put in: that is the figure 5 where a number is beside it. `toned`:
 * whether the query is typed with tones.
 */
export function dateWays(query: string, date: DateQuery, toned: boolean): readonly Phrase[] {
  const hasTones = toned || date.isWhole;
  const keyOf = ({ words }: Phrase): string => (hasTones ? words.join(' ') : fold(words.join(' ')));
  const typed = keyOf(phraseOf(query));
  const before = date.isWhole ? '' : query.slice(0, date.start);
  const after = date.isWhole ? '' : query.slice(date.end);
  const ways = dateForms(date).map(
    (form) => `${before}${isSaid(before, form) ? form.slice(form.indexOf(' ') + 1) : form}${after}`,
  );
  return ways
    .filter((way) => hasTones || !way.includes('năm '))
    .map((way) => phraseOf(way, hasTones))
    .filter((way) => keyOf(way) !== typed);
}

/**
 * In figures and in words. Figures without a year are looked for only after “ngày”, a month only
 * after “tháng”: two figures side by side are in every table.
 */
function dateForms(date: DateQuery): readonly string[] {
  const { day, year } = date;
  if (day === null && year === null) return [];
  const figures = askedInFigures(date);
  return [day === null ? `tháng ${figures}` : year === null ? `ngày ${figures}` : figures, askedInWords(date)];
}

/** Whether a form begins with a word that is before it already. */
function isSaid(before: string, form: string): boolean {
  return form.startsWith('ngày ') && /(?:^|\s)ng[aà]y\s$/iu.test(before);
}
