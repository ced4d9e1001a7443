/** The data of the bodies of a shelf that have no file of their own: the first of its files. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { respond } from '../../../archive/data/respond.ts';
import { sharedBodyTwins } from '../../../archive/data/shared-twins.ts';
import { loadArchive } from '../../../site/load.ts';

export const getStaticPaths = (async () =>
  [...sharedBodyTwins(await loadArchive())].map(([shelf, { files }]) => ({
    params: { shelf },
    props: { file: files[0] ?? {} },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly file: object }> = ({ props }) => respond(props.file);
