/** Finds what a frame shows, by the client of search. */
import type { Addresses } from '../../../archive/urls.ts';
import { fetchFile } from '../../../edition/edition.ts';
import { readAddress } from '../../plan/address.ts';
import { allDocuments, askedGroups, type AskedGroups } from '../../plan/asked-groups.ts';
import { planOf, type PlanTables } from '../../plan/plan.ts';
import type { DocumentText } from '../../port.ts';
import { openSiteEngine } from '../site-engine.ts';
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
  const engine = openSiteEngine(to.home());
  const [place, body, query] = ['noi', 'co-quan', 'q'].map((key) => asked.get(key)?.normalize('NFC').trim() ?? '');
  const chosen = { ...readAddress('').chosen, noi: place ? [place] : [], 'co-quan': body ? [body] : [] };
  const names = await Promise.all(
    (['noi', 'co-quan'] as const).flatMap((name) =>
      chosen[name].map(async (key) => (await engine.valuesOf(name, [key]))[0]?.[1] ?? key),
    ),
  );
  const question = { ...allDocuments, ...(query ? await exactOf(query, to) : {}), chosen, sort: 'moi-nhat' } as const;
  const { documents } = await engine.page(question, 'exact', null, most);
  return {
    name: [...names, ...(query ? [`“${query}”`] : [])].join(', ') || null,
    // Withdrawn ones come last.
    rows: documents.filter(({ document }) => document.withdrawn === null).map(({ document }) => rowOf(document, to)),
  };
}

/** What has to be in a document for a query; the lists of what is near it are not needed. */
async function exactOf(query: string, to: Addresses): Promise<Pick<AskedGroups, 'exact' | 'without'>> {
  const plan = planOf(query, await tablesOf(to), false);
  const beside = { state: readAddress(''), preferred: [], numbers: [], conditions: [] };
  const { exact, without } = askedGroups(plan, beside);
  return { exact, without };
}

/** What the planner has to know, which the search page is built with. */
async function tablesOf(to: Addresses): Promise<PlanTables> {
  const answer = await fetchFile(to.search());
  if (!answer.ok) throw new Error(`Cannot fetch ${answer.url}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return (JSON.parse(page.querySelector('#search-data')?.textContent ?? '') as { tables: PlanTables }).tables;
}

function rowOf({ id, type, number, title, date, issuer }: DocumentText, to: Addresses): EmbedRow {
  return {
    href: to.document(id),
    words: [type ?? 'Văn bản', number && `số ${number}`].filter(Boolean).join(' '),
    title: title ?? '',
    facts: [date && dateInFigures(date), issuer].filter(Boolean).join(' · '),
  };
}
