/**
 * The words of the lists beside this file, put together to sentences that texts can be learnt from.
 */
import { agencies } from './authorities.ts';
import { manners, openings, orders } from './sentences.ts';
import { subjects } from './subjects.ts';

/**
 * Sentences: every thing and deed of every subject in one, with an agency, an order and a manner
 * each.
 */
export function sentenceList(): readonly string[] {
  const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
  return subjects.flatMap(({ title, things, deeds }, subject) => [
    ...things.map(
      (thing, n) =>
        `${at(agencies, subject + n)} ${at(orders, subject * 3 + n)} ${thing}, ${at(manners, subject + n)}.`,
    ),
    ...deeds.map(
      (deed, n) => `${at(openings, subject + n)}, ${at(agencies, 3 * subject + n)} ${deed} gắn với ${at(things, n)}.`,
    ),
    `${at(openings, subject)}, công tác ${title} đã đạt được những kết quả quan trọng.`,
  ]);
}
