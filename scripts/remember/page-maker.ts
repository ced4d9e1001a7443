import { build, type AstroPrerenderer } from 'astro';
import { rmSync } from 'node:fs';
import { sayPagesMade, type PagesMade } from '../../src/integrations/remembered-pages.ts';
import { quietAstro } from '../site/quiet-astro.ts';

/** All pages and files that a build would make now, by path, and how many of them were remembered. */
export interface AllPages {
  readonly pages: ReadonlyMap<string, Buffer>;
  readonly counts: Readonly<PagesMade>;
}

export type MakeAll = () => Promise<AllPages>;

/** What the default prerenderer has besides what its type says: the app, with the paths that it remembers. */
type WithApp = AstroPrerenderer & { readonly app?: { readonly routeCache?: { clearAll(): void } } };

class Done extends Error {}

/**
 * Bundles the site once, and lets `use` make its pages again and again while the content folder that
 * ARCHIVE_CONTENT names changes. Nothing is put in place: the bundle is made in `folder`, which is removed.
 */
export async function withPageMaker(folder: string, use: (makeAll: MakeAll) => Promise<void>): Promise<void> {
  quietAstro();
  process.env['REMEMBER_PAGES'] = '1';
  const within = (prerenderer: WithApp): AstroPrerenderer => ({
    ...prerenderer,
    getStaticPaths: async () => {
      await use(() => allPages(prerenderer));
      // All that is wanted was done: the build need not go on.
      throw new Done();
    },
  });
  const hooks = {
    'astro:build:start': ({ setPrerenderer }: { setPrerenderer: (of: typeof within) => void }) =>
      setPrerenderer(within),
  };
  try {
    await build({ outDir: folder, logLevel: 'error', integrations: [{ name: 'page-maker', hooks }] });
  } catch (error) {
    if (!(error instanceof Done)) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function allPages(prerenderer: WithApp): Promise<AllPages> {
  prerenderer.app?.routeCache?.clearAll();
  const made = new Map<string, Buffer>();
  for (const { pathname, route } of await prerenderer.getStaticPaths()) {
    const address = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
    const request = new Request(new URL(encodeURI(address), 'http://localhost'));
    const given = await prerenderer.render(request, { routeData: route, collectMetadata: false });
    const { body } = given instanceof Response ? { body: given } : { body: given.response };
    made.set(address, Buffer.from(await body.arrayBuffer()));
  }
  return { pages: made, counts: sayPagesMade() };
}
