/** Builds the scripts of the site for a folder: the driver of the edition is folder.ts. */
import { fileURLToPath } from 'node:url';

/** The plugin of Vite. */
export function folderEdition(): {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (source: string, importer: string | undefined) => string | null;
} {
  const driver = fileURLToPath(new URL('../edition/folder.ts', import.meta.url));
  return {
    name: 'folder-edition',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      source === './web.ts' && importer.endsWith('/src/edition/edition.ts') ? driver : null,
  };
}
