/** Of all paths of a site those that a build of one part makes. */
import type { AstroPrerenderer, RouteData } from 'astro';
import { isOfPart, type SitePart } from './site-part.ts';

/** What Astro keeps of the paths of a route: what each page is given, by its path. */
interface KeptPaths {
  length: number;
  readonly keyed: Map<string, unknown>;
}

/** The prerenderer of Astro as far as it is not described: its application keeps the paths of routes. */
type WithPaths = AstroPrerenderer & {
  readonly app?: {
    readonly routeCache?: { get: (route: RouteData) => { readonly staticPaths?: KeptPaths } | undefined };
  };
};

/**
 * What lists the paths of a part among all that `usual` lists. What Astro keeps for pages of other
 * parts (lists, feeds, data: a third of all that a build holds) is given back. Throws where Astro
 * keeps it elsewhere, as after an upgrade: a part would then need as much memory as the whole.
 */
export function sharing(usual: AstroPrerenderer, part: SitePart): AstroPrerenderer['getStaticPaths'] {
  return async () => {
    const all = await usual.getStaticPaths();
    for (const [route, paths] of Map.groupBy(all, (path) => path.route)) {
      // A page without parameters is given nothing.
      if (route.pathname) continue;
      const others = paths.filter(({ pathname }) => !isOfPart(part, pathname));
      const kept = keptPaths(usual, route);
      kept.length = 0;
      for (const { pathname } of others)
        if (!kept.keyed.delete(pathname)) throw new Error(`Cannot forget ${pathname}, expected Astro to keep it`);
    }
    return all.filter(({ pathname }) => isOfPart(part, pathname));
  };
}

function keptPaths(usual: WithPaths, route: RouteData): KeptPaths {
  const kept = usual.app?.routeCache?.get(route)?.staticPaths;
  if (!(kept?.keyed instanceof Map))
    throw new Error(`Cannot forget the paths of other parts of ${route.route}, expected Astro to keep them by route`);
  return kept;
}
