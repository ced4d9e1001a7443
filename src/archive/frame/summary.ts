/** What the home page says of the whole archive. */
import type { Directive } from '../../schema/directive.ts';
import { yearOf } from '../../vietnamese/date-words.ts';
import { dayInVietnam } from '../../vietnamese/vietnam-time.ts';
import type { Archive } from '../archive.ts';
import { citedLists, isMissing } from '../citation/cited-register.ts';
import { mostCitedFirst, type CitedDocument } from '../citation/citing.ts';
import { doubtOf } from '../document/doubt.ts';
import { termIndex } from '../list/index-entry.ts';

/** How much there is, of which years, how much of it is whole, and what is newest. */
export interface ArchiveSummary {
  readonly documents: number;
  /** Those whose text is there from its head to its end. */
  readonly whole: number;
  /** First and last year of issue; null where no document states a date. */
  readonly years: readonly [first: string, last: string] | null;
  /**
   * The newest document in force by a date of issue that is not in doubt; null where none has one.
   */
  readonly newest: Directive | null;
}

/** The summary; all zero and null for an archive without documents. */
export function archiveSummary({ documents }: Pick<Archive, 'documents'>): ArchiveSummary {
  const years = documents.flatMap(({ date }) => (date === null ? [] : [yearOf(date)])).sort();
  const [first, last] = [years[0], years.at(-1)];
  return {
    documents: documents.length,
    whole: documents.filter(({ complete }) => complete).length,
    years: first === undefined || last === undefined ? null : [first, last],
    newest: documents.find((d) => d.date !== null && d.withdrawn === null && doubtOf(d, 'date') === null) ?? null,
  };
}

/** The documents that came into the archive last, and on which day. */
export interface LastAdded {
  readonly day: string;
  readonly ids: readonly string[];
}

/**
 * The day on which the archive grew last, in Vietnam, of the times (UTC) at which its documents
 * were first published; null where none is known.
 */
export function lastAdded(published: ReadonlyMap<string, string | null>): LastAdded | null {
  const days = [...published].flatMap(([id, time]) => (time === null ? [] : [{ id, day: dayInVietnam(time) }]));
  const day = days
    .map((one) => one.day)
    .sort()
    .at(-1);
  return day === undefined ? null : { day, ids: days.filter((one) => one.day === day).map(({ id }) => id) };
}

/**
 * What a reader may try: the term, the number and the place of most documents; less where the
 * archive has less.
 */
export function searchExamples(archive: Archive): readonly string[] {
  const term = termIndex(archive).find(({ count }) => count > 0)?.name;
  const number = mostCitedFirst(archive.cited)[0]?.number;
  const place = [...archive.places.values()]
    .filter(({ level, total }) => level !== 'province' && total > 0)
    .sort((a, b) => b.total - a.total)[0]?.name;
  return [term, number, place].filter((example) => example !== undefined);
}

/**
 * The documents that others cite most and the archive does not hold, at most `most`; and how many
 * it lacks in all.
 */
export function wantedDocuments(
  archive: Archive,
  most: number,
): { readonly total: number; readonly first: readonly CitedDocument[] } {
  const missing = citedLists(archive)[0].rows.filter(isMissing);
  return { total: missing.length, first: missing.slice(0, most) };
}
