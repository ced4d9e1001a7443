/**
 * Writes the pages and files of a build as soon as each is made. Astro asks its pool of threads
 * three times a file to write it, and waits: 0.6 ms for each of a dozen files a document, a fifth of
 * what a whole build of pages takes. Nothing else happens meanwhile, so the shortest way to the disk
 * is the best.
 */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharing } from './shared-paths.ts';
import type { SitePart } from './site-part.ts';

/**
 * The integration. It writes what Astro would, byte for byte, into the same files; of a part those
 * of that part alone.
 */
export function writtenPages(part: SitePart | null = null): AstroIntegration {
  let folder = new URL('file:///');
  let base = '/';
  return {
    name: 'written-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          name: 'written-pages',
          getStaticPaths: part === null ? usual.getStaticPaths : sharing(usual, part),
          render: writing(usual.render, folder, base),
        })),
    },
  };
}

/**
 * What renders as `render` does, writes what it gives below `folder`, and answers with nothing, so
 * that Astro does not write it too. Astro still gets redirects, pages of errors and what has no
 * body: they have rules of their own. Throws where a file is there already: two routes, or one and
 * a file of `public`, claim one address.
 */
export function writing(render: AstroPrerenderer['render'], folder: URL, base: string): AstroPrerenderer['render'] {
  const made = new Set<string>();
  return async (request, options) => {
    const rendered = await render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (response.status !== 200 || response.body === null) return rendered;
    const path = new URL(request.url).pathname.slice(base.length);
    const file = fileURLToPath(new URL(`./${fileAt(path, options.routeData.type === 'endpoint')}`, folder));
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, new Uint8Array(await response.arrayBuffer()), { flag: 'wx' });
    const nothing = new Response(null);
    return rendered instanceof Response ? nothing : { ...rendered, response: nothing };
  };
}

/**
 * As in Astro's format “directory”, which astro.config.mjs asks for. Some addresses of files end in
 * a slash too: Astro takes `a.min.js` for a folder.
 */
function fileAt(path: string, isFile: boolean): string {
  const name = path.replace(/\/$/, '');
  if (isFile) return name;
  return name === '' ? 'index.html' : `${name}/index.html`;
}
