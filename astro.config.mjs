import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/store/cache-folder.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { reloadContent } from './src/integrations/reload-content.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { sourceFiles } from './src/integrations/source-files.ts';
import { sourceManifest } from './src/integrations/source-manifest.ts';

/** `SITE_URL` and `BASE_PATH` are set where the archive is published below a folder of another site. */
const { SITE_URL, BASE_PATH = '/' } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: cacheFolder('astro'),
  // 'jsx', the default, drops the line breaks between inline elements, and with them spaces between words.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Pictures stay files of the site: a page is then as light as its words.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [mdx(), sourceFiles(), reloadContent(), searchIndex(), sourceManifest(), siteAddress()],
});
