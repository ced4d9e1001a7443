/**
 * Makes one classic script of all programs that pages start, for a browser refuses modules and
 * `import()` in a folder. A program runs when it is asked for, as a module that is imported does.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import type { ShardCounts } from '../../src/edition/shard.ts';

/** Pagefind's client, which the build puts beside its index as a program of its own. */
export const PAGEFIND = 'pagefind/pagefind.js';

/** The module that starts everything; nothing on disk has this name. */
const ENTRY = 'kho-trong-thu-muc';

/**
 * The script, of the programs (by their paths below `site`, the folder of the built site) and of
 * what they import.
 */
export async function bundlePrograms(site: string, programs: readonly string[], counts: ShardCounts): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    plugins: [entryOf(site, programs, counts), pagefindClient(site)],
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

function entryOf(site: string, programs: readonly string[], counts: ShardCounts): Plugin {
  const open = fileURLToPath(new URL('../../src/edition/open-folder.ts', import.meta.url));
  const rows = programs.map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(join(site, path))})`);
  return {
    name: 'entry-of-folder',
    resolveId: (id) => (id === ENTRY ? ENTRY : null),
    load: (id) =>
      id === ENTRY
        ? `import { openFolder } from ${JSON.stringify(open)};
           openFolder(document.currentScript, {${rows.join()}}, ${JSON.stringify(counts)});`
        : null,
  };
}

/**
 * Pagefind's client as it is, but that it reads its files as our scripts do, starts no worker, and
 * is told where it lies: what it takes from the browser are names of its module here.
 */
function pagefindClient(site: string): Plugin {
  const file = join(site, PAGEFIND);
  const folder = fileURLToPath(new URL('../../src/edition/folder.ts', import.meta.url));
  const own = `import { fetchFile as fetch } from ${JSON.stringify(folder)};
    const Worker = undefined;
    const ownAddress = globalThis.folderSite.root + ${JSON.stringify(PAGEFIND)};\n`;
  return {
    name: 'pagefind-in-folder',
    load: (id) => (id === file ? own + readFileSync(file, 'utf8').replaceAll('import.meta.url', 'ownAddress') : null),
  };
}
