/** JSON twin of a term's concordance. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { respond } from '../../archive/data/respond.ts';
import { twinPart } from '../../archive/data/twins.ts';
import { termData } from '../../archive/data/term-data.ts';
import { href } from '../../site/href.ts';
import { loadArchive } from '../../site/load.ts';
import type { UsedTerm } from '../../archive/term/term-use.ts';

export const getStaticPaths = (async () =>
  [...(await loadArchive()).terms.values()].map((used) => ({
    params: { id: used.id },
    props: { used },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ used: UsedTerm }> = ({ props }) =>
  respond(twinPart(href, { page: href.term(props.used.id), make: () => termData(props.used, href) }));
