/**
 * The scripts of the search page are asked for with the page: what one imports would wait until it
 * has come.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const PAGE = 'tim-kiem/index.html';

/** Names the scripts of the search page, and what they import, in its head. */
export function searchScripts(): AstroIntegration {
  return {
    name: 'search-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const file = new URL(PAGE, dir);
        // A build in parts has the page in one of them.
        if (!existsSync(file)) return;
        const html = await readFile(file, 'utf8');
        await writeFile(file, await withPreloads(html, (name) => readFile(new URL(`_astro/${name}`, dir), 'utf8')));
      },
    },
  };
}

/**
 * A page with a `modulepreload` for each script that it starts and for all that these import at
 * once; scripts that are loaded on demand are left alone. `read` gives the code of a script.
 */
export async function withPreloads(page: string, read: (name: string) => Promise<string>): Promise<string> {
  // A page that is kept from the last build has the links of that build.
  const html = page.replaceAll(/<link rel="modulepreload" [^>]*>/g, '');
  const started = [...html.matchAll(/<script type="module" src="([^"]*\/)([^"/]+\.js)"/g)];
  const base = started[0]?.[1] ?? '';
  const names = new Set(started.map((match) => match[2] ?? ''));
  for (const name of names)
    for (const [, imported = ''] of (await read(name)).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g))
      names.add(imported);
  const links = [...names].map((name) => `<link rel="modulepreload" href="${base}${name}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}
