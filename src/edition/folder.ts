/**
 * The edition that is opened from a folder (`npm run build -- --portable`): the driver that takes
 * the place of web.ts there. Files are read from shards; links name the file of their page.
 */
import type * as web from './web.ts';
import { pageFile } from './page-file.ts';
import { FOLDER_BASE, held } from './shard.ts';
import type { FolderSite } from './folder-site.ts';

export const editionName: typeof web.editionName = 'folder';

export const fetchFile: typeof web.fetchFile = async (address) => {
  const site = siteOfPage();
  const file = await site.held(site.pathOf(pageFile(address)));
  if (file === undefined) return new Response(null, { status: 404 });
  const bytes = bytesOf(file.slice(1));
  if (file[0] === held.plain) return new Response(bytes);
  const plain = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
  if (file[0] === held.packed) return new Response(await plain.arrayBuffer());
  return new Response((await plain.text()).replaceAll(FOLDER_BASE, site.root));
};

export const loadProgram: typeof web.loadProgram = async (address) => {
  const site = siteOfPage();
  const program = site.programs[site.pathOf(address)];
  if (!program) throw new Error(`Cannot load ${address}: the script of the site does not have it`);
  return program();
};

export const siteRoot: typeof web.siteRoot = (base) => globalThis.folderSite?.root ?? base;

/** While pages are built their links stay as they are: they are made links to files once all pages are there. */
export const pageLink: typeof web.pageLink = (address) => (globalThis.folderSite ? pageFile(address) : address);

export const asLinks: typeof web.asLinks = (addresses) => {
  if (!globalThis.folderSite) return addresses;
  const links = Object.entries(addresses as Record<string, (...of: unknown[]) => string>).map(([name, address]) => [
    name,
    // Scripts ask for the home page as the root of other addresses.
    name === 'home' ? address : (...of: unknown[]) => pageFile(address(...of)),
  ]);
  return Object.fromEntries(links) as typeof addresses;
};

function siteOfPage(): FolderSite {
  if (!globalThis.folderSite) throw new Error('Cannot read a file of the site: its script has not started');
  return globalThis.folderSite;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
