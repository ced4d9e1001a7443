/** JSON twin of an agency's sentences, of those of all other agencies, and of the deadlines. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { agencyData, deadlinesData } from '../../archive/data/duty-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { agencyName, dutyPages, restSlug, type Duty } from '../../archive/duty/duties.ts';
import { loadArchive } from '../../archive/load.ts';

interface Props {
  readonly name: string;
  /** Null for the deadlines. */
  readonly duties: readonly Duty[] | null;
}

export const getStaticPaths = (async () => {
  const { own, rest } = dutyPages(await loadArchive());
  const of = (slug: string, name: string, duties: Props['duties']) => ({ params: { slug }, props: { name, duties } });
  return [
    of('thoi-han', 'Thời hạn nêu trong văn bản', null),
    ...(rest.length > 0 ? [of(restSlug, 'Các cơ quan khác', rest)] : []),
    ...own.map((agency) => of(agency.slug, agencyName(agency), agency.duties)),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { name, duties } }) =>
  respond(duties === null ? deadlinesData(await loadArchive()) : agencyData(name, duties));
