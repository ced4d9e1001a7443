/**
 * Which bodies are too small for a page of their own: they share pages, an entry with an anchor
 * each.
 */
import type { BodyPage, Duty } from '../body-page.ts';

/** A body that more documents name has a page. */
const MOST_DOCUMENTS = 4;

/** Of a body that is told something by a day: its page has a calendar, and an entry has none. */
const MOST_WITH_DAYS = 2;

/** A body of more sentences has a page, though they are all of two documents. */
const MOST_SENTENCES = 10;

/** The ids of the documents that name a body in any use. */
export function documentsNaming({
  issued,
  duties,
  addressed,
  received,
  cited,
  mentioned,
}: BodyPage): ReadonlySet<string> {
  const naming = [...duties, ...addressed, ...received, ...cited, ...mentioned].map(({ document }) => document);
  return new Set([...issued, ...naming].map(({ id }) => id));
}

/**
 * Whether what documents say of a body fits an entry: one that issued nothing, that four documents
 * at most name, in ten sentences at most. Silent ones are such. A page each would be most of the
 * files of a site, and say what its neighbours' pages say.
 */
export function isSmallBody(body: BodyPage): boolean {
  const { issued, duties, addressed, cited } = body;
  return (
    issued.length === 0 &&
    duties.length + addressed.length + cited.length <= MOST_SENTENCES &&
    documentsNaming(body).size <= (duties.some(isByDay) ? MOST_WITH_DAYS : MOST_DOCUMENTS)
  );
}

function isByDay({ assignment: { deadline, recurrence } }: Duty): boolean {
  return deadline !== null || recurrence !== null;
}
