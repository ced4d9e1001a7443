/** JSON twin of the notice at the address of a document whose content was taken down. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { removalData } from '../../archive/data/removal-data.ts';
import { respond } from '../../archive/data/respond.ts';
import { href } from '../../site/href.ts';
import { loadRemovals } from '../../site/load.ts';
import type { Removal } from '../../schema/removal.ts';

export const getStaticPaths = (async () =>
  (await loadRemovals()).map((removal) => ({
    params: { removed: removal.id },
    props: { removal },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ removal: Removal }> = ({ props }) => respond(removalData(props.removal, href));
