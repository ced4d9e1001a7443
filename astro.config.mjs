import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/store/cache-folder.ts';
import { FOLDER_BASE } from './src/edition/shard.ts';
import { folderEdition } from './src/integrations/folder-edition.ts';
import { preloadHelper } from './src/integrations/preload-helper.ts';
import { searchScripts } from './src/integrations/search-scripts.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { reloadContent } from './src/integrations/reload-content.ts';
import { offline } from './src/integrations/offline.ts';
import { sourceFiles } from './src/integrations/source-files.ts';
import { readPart } from './src/integrations/site-part.ts';
import { writtenPages } from './src/integrations/written-pages.ts';

/** `SITE_URL` and `BASE_PATH` are set where the archive is published below a folder of another site. */
const { SITE_URL, BASE_PATH = '/', SITE_EDITION = 'web', SITE_PART = '' } = process.env;

/** Of a build in parts the one to be made (scripts/parts); what is made of a whole site is then made when they are joined. */
const part = readPart(SITE_PART);

/** Pages that are opened from a folder have no address: `npm run build -- --portable` (scripts/portable). */
const isFolder = SITE_EDITION === 'folder';

/** Scripts that others share: the words of texts and queries; the names of an archive, which search and its suggestions read. */
const sharedScripts = [
  {
    // Every page asks it for files: in a chunk with others it would bring these to every page.
    name: 'ban-dung',
    test: /src\/edition/,
    minShareCount: 2,
    priority: 1,
  },
  {
    name: 'tu-ngu',
    // But not the few lines that name the provisions of a document, which has no use for the rest.
    test: /rolldown\/runtime|src\/(?:ground|vietnamese(?!\/capitalized)|number|gazetteer|search\/plan|search\/client\/element)/,
    minShareCount: 2,
  },
  {
    name: 'ten',
    // But not what the filters of lists read, which every list has; nor whole searches, which suggestions do without.
    test: /src\/(?:archive\/(?:body|list\/(?!row-key|list-facet|paginate)|place\/place-filter|urls|document\/withdrawn)|search\/(?:drivers\/(?!postings|service)|answer\/name\/typed-bodies|client\/(?:recent|card-href)|postings))/,
    minShareCount: 2,
  },
];

/** Each page names its scripts: names that say only what is in them are short. */
const scriptFiles = { entryFileNames: '_astro/[hash].js', codeSplitting: { groups: sharedScripts } };

export default defineConfig({
  ...(SITE_URL && !isFolder ? { site: SITE_URL } : {}),
  base: isFolder ? FOLDER_BASE : BASE_PATH,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: cacheFolder('astro'),
  // 'jsx', the default, drops the line breaks between inline elements, and with them spaces between words.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    plugins: isFolder ? [folderEdition(), preloadHelper(false)] : [preloadHelper()],
    // A worker has no document, as Node has none: it takes the build that needs no element to decode an entity.
    resolve: {
      alias: {
        'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
      },
    },
    // Pictures stay files of the site: a page is then as light as its words. The readers of PDF and of scans are large, and loaded where they are asked for.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 4_000 },
    // Workers load what they need when they need it, which only modules can.
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' } },
    },
    // What scripts share is in two files, not in one for each set of scripts that share it: of search a dozen.
    environments: { client: { build: { rolldownOptions: { output: scriptFiles } } } },
  },
  devToolbar: { enabled: false },
  integrations: [mdx(), writtenPages(part), sourceFiles(), reloadContent(), searchIndex(), searchScripts(), offline()],
});
