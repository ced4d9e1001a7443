/** JSON twin of an agency's sentences, of those of all other agencies, and of the deadlines. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { agencyData, deadlinesData } from '../../archive/data/duty-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { dutyLists, type Duty } from '../../archive/duty/duties.ts';
import { href } from '../../site/href.ts';
import { loadArchive } from '../../site/load.ts';

interface Props {
  readonly name: string;
  /** Null for the deadlines. */
  readonly duties: readonly Duty[] | null;
}

export const getStaticPaths = (async () => {
  const lists = dutyLists(await loadArchive());
  const deadlines = { slug: 'thoi-han', name: 'Thời hạn nêu trong văn bản', duties: null };
  return [deadlines, ...lists].map(({ slug, name, duties }) => ({ params: { slug }, props: { name, duties } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { name, duties } }) =>
  respond(duties === null ? deadlinesData(await loadArchive()) : agencyData(name, duties, href));
