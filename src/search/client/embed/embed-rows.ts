/** Finds what a frame shows, by the client of search. */
import type { Addresses } from '../../../archive/urls.ts';
import { fetchFile } from '../../../edition/edition.ts';
import { openEngine } from '../../drivers/postings/open-engine.ts';
import type { GroupEngine } from '../../engine.ts';
import { readAddress, type SearchState } from '../../plan/address.ts';
import { allDocuments, askedGroups, type AskedGroups } from '../../plan/asked-groups.ts';
import { planOf, type PlanTables } from '../../plan/plan.ts';
import type { DocumentText } from '../../port.ts';
import type { PageData } from '../show-answer.ts';
import { openIndex } from '../open-index.ts';
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
  const engine = openEngine(openIndex(to.home()));
  const [place, body, query] = ['noi', 'co-quan', 'q'].map((key) => asked.get(key)?.normalize('NFC').trim() ?? '');
  const chosen = { ...readAddress('').chosen, noi: place ? [place] : [], 'co-quan': body ? [body] : [] };
  const names = await Promise.all(
    (['noi', 'co-quan'] as const).flatMap((name) =>
      chosen[name].map(async (key) => (await engine.valuesOf(name, [key]))[0]?.[1] ?? key),
    ),
  );
  const state: SearchState = { query: query ?? '', chosen, sort: 'moi-nhat', expand: false };
  const documents = await newestFound(state, engine, to, most);
  return {
    name: [...names, ...(query ? [`“${query}”`] : [])].join(', ') || null,
    // Withdrawn ones come last.
    rows: documents.filter(({ withdrawn }) => withdrawn === null).map((document) => rowOf(document, to)),
  };
}

/** A document as a row needs it. */
type RowFacts = Pick<DocumentText, 'id' | 'type' | 'number' | 'title' | 'date' | 'issuer' | 'withdrawn'>;

/** By the index of the site; where that has no texts and words are asked for, by the service. */
async function newestFound(
  state: SearchState,
  engine: GroupEngine,
  to: Addresses,
  most: number,
): Promise<readonly RowFacts[]> {
  const { query, chosen, sort } = state;
  const data = query === '' ? null : await pageData(to);
  if (data?.search?.fullText === false) {
    const { serviceSource } = await import('../service/service-source.ts');
    const { results } = await serviceSource(to.home()).ask(state).results('exact', null, most);
    return results.map((one) => ({ ...one, title: one.title && one.title.map(({ text }) => text).join('') }));
  }
  const exact = data && exactOf(query, data.tables);
  const { documents } = await engine.page({ ...allDocuments, ...exact, chosen, sort }, 'exact', null, most);
  return documents.map(({ document }) => document);
}

/** What has to be in a document for a query; the lists of what is near it are not needed. */
function exactOf(query: string, tables: PlanTables): Pick<AskedGroups, 'exact' | 'without'> {
  const beside = { state: readAddress(''), preferred: [], numbers: [], conditions: [] };
  const { exact, without } = askedGroups(planOf(query, tables, false), beside);
  return { exact, without };
}

/** What the search page is built with. */
async function pageData(to: Addresses): Promise<PageData> {
  const answer = await fetchFile(to.search());
  if (!answer.ok) throw new Error(`Cannot fetch ${answer.url}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return JSON.parse(page.querySelector('#search-data')?.textContent ?? '') as PageData;
}

function rowOf({ id, type, number, title, date, issuer }: RowFacts, to: Addresses): EmbedRow {
  return {
    href: to.document(id),
    words: [type ?? 'Văn bản', number && `số ${number}`].filter(Boolean).join(' '),
    title: title ?? '',
    facts: [date && dateInFigures(date), issuer].filter(Boolean).join(' · '),
  };
}
