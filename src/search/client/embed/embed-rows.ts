/** Finds what a frame shows, by the client of search. */
import type { Addresses } from '../../../archive/urls.ts';
import { fetchFile } from '../../../edition/edition.ts';
import { planOf, type PlanTables } from '../../plan/plan.ts';
import { openIndex } from '../open-index.ts';
import { runPlan } from '../run.ts';
import type { SearchIndex } from '../../port.ts';
import { dateInFigures } from '../../../vietnamese/date-words.ts';

/** A document of the list. */
export interface EmbedRow {
  readonly href: string;
  readonly words: string;
  readonly title: string;
  readonly facts: string;
}

/** The newest that is asked for; `name`: of what, where it is known. Withdrawn documents are not in it. */
export async function newestOf(
  asked: URLSearchParams,
  to: Addresses,
  most: number,
): Promise<{ readonly name: string | null; readonly rows: readonly EmbedRow[] }> {
  const index = openIndex(to.home());
  const [place, body, query] = ['noi', 'co-quan', 'q'].map((key) => asked.get(key)?.normalize('NFC').trim() ?? '');
  const [size, current] = await Promise.all([index.size(), index.current()]);
  let found = Array.from({ length: Math.min(size, current) }, (_, document) => document);
  const names: string[] = [];
  for (const [facet, key] of [
    ['noi', place],
    ['co-quan', body],
  ] as const) {
    if (!key) continue;
    const { values, of } = await index.facetOf(facet, [key]);
    const at = values.findIndex(([value]) => value === key);
    names.push(values[at]?.[1] ?? key);
    found = found.filter((document) => at >= 0 && of(document).includes(at));
  }
  if (query) {
    names.push(`“${query}”`);
    const { exact } = await runPlan(planOf(query, await tablesOf(to), false), index);
    found = found.filter((document) => exact.includes(document));
  }
  const rows = await Promise.all(found.slice(0, most).map((document) => rowOf(document, index, to)));
  return { name: names.join(', ') || null, rows };
}

/** What the planner has to know, which the search page is built with. */
async function tablesOf(to: Addresses): Promise<PlanTables> {
  const answer = await fetchFile(to.search());
  if (!answer.ok) throw new Error(`Cannot fetch ${answer.url}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return (JSON.parse(page.querySelector('#search-data')?.textContent ?? '') as { tables: PlanTables }).tables;
}

async function rowOf(document: number, index: SearchIndex, to: Addresses): Promise<EmbedRow> {
  const { id, type, number, title, date, issuer } = await index.document(document);
  return {
    href: to.document(id),
    words: [type ?? 'Văn bản', number && `số ${number}`].filter(Boolean).join(' '),
    title: title ?? '',
    facts: [date && dateInFigures(date), issuer].filter(Boolean).join(' · '),
  };
}
