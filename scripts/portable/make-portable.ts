/** Makes a site that was built for a folder (`SITE_EDITION=folder`) one that opens from it. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { FOLDER_BASE } from '../../src/edition/shard.ts';
import { MANIFEST_FILE } from '../../src/schema/manifest.ts';
import { sha256Of } from '../../src/store/sha256.ts';
import { bundlePrograms, PAGEFIND } from './bundle-programs.ts';
import { folderData, folderPage, fromFile, SITE_SCRIPT } from './folder-page.ts';
import { leftOutPaths } from './left-out.ts';
import { filesForScripts, writeShards } from './shard-files.ts';

/** Data and style sheets that name addresses of the site. */
const WITH_ADDRESSES = /\.(?:css|csv|ics|json|jsonl|svg|xml)$/;

/** What came of it: the paths of all its files in their order, and the other hosts that its pages link to. */
export interface Portable {
  readonly paths: readonly string[];
  readonly hosts: readonly string[];
}

/**
 * Changes the built site in `folder`. Throws where a page would name a file that the edition does
 * not have, or an address that is no file.
 */
export async function makePortable(folder: string): Promise<Portable> {
  for (const path of leftOutPaths) rmSync(join(folder, path), { recursive: true, force: true });
  const kept = pathsBelow(folder);
  const counts = writeShards(folder, filesForScripts(kept));
  const { programs, named, hosts } = writePages(folder, kept);
  sumPagesAgain(folder, kept);
  const used = kept.some((path) => path === PAGEFIND) ? [...programs, PAGEFIND] : [...programs];
  writeFileSync(join(folder, SITE_SCRIPT), await bundlePrograms(folder, used, counts));
  removeUnused(folder, named);
  checkNamed(folder, named);
  return { paths: pathsBelow(folder), hosts: [...hosts].sort() };
}

/** All files below a folder in a fixed order, by their paths with slashes. */
function pathsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/** What pages start (paths of programs) and name (paths of files, each with a page that does), and other hosts. */
interface Written {
  readonly programs: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, string>;
  readonly hosts: ReadonlySet<string>;
}

/** Writes pages and data with addresses as they are from their files; gives what the pages start and name. */
function writePages(folder: string, paths: readonly string[]): Written {
  const programs = new Set<string>();
  const hosts = new Set<string>();
  const named = new Map<string, string>();
  for (const path of paths) {
    const isPage = path.endsWith('.html');
    if (path.startsWith('pagefind/') || !(isPage || WITH_ADDRESSES.test(path))) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    if (!isPage) {
      if (text.includes(FOLDER_BASE)) writeFileSync(join(folder, path), fromFile(folderData(text), path));
      for (const [, file = ''] of text.matchAll(/url\(["']?\/~kho~\/([^"')]+)/g)) named.set(file, path);
      continue;
    }
    const page = folderPage(text);
    for (const program of page.programs) programs.add(program);
    for (const host of page.hosts) hosts.add(host);
    for (const file of page.named) if (!named.has(file)) named.set(file, path);
    writeFileSync(join(folder, path), fromFile(page.html, path));
  }
  return { programs, named, hosts };
}

/** The manifest says the checksum of each page, which is another one now. */
function sumPagesAgain(folder: string, paths: readonly string[]): void {
  for (const path of paths.filter((path) => path === MANIFEST_FILE || /^ban-ke\/phan\/\d+\.json$/.test(path))) {
    const part = readFileSync(join(folder, path), 'utf8').replace(
      /^(\{"id":"([^"]+)".*"page":\{"sha256":")[0-9a-f]{64}/gm,
      (_, before: string, id: string) => before + sha256Of(readFileSync(join(folder, 'van-ban', id, 'index.html'))),
    );
    writeFileSync(join(folder, path), part);
  }
}

/** What the script of the site has, and files that Astro made for pages that are left out. */
function removeUnused(folder: string, named: ReadonlyMap<string, string>): void {
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  for (const name of readdirSync(join(folder, '_astro')))
    if (!named.has(`_astro/${name}`)) rmSync(join(folder, '_astro', name), { recursive: true });
}

function checkNamed(folder: string, named: ReadonlyMap<string, string>): void {
  const missing = [...named].filter(([file]) => !existsSync(join(folder, file)) || file.endsWith('/'));
  if (missing.length === 0) return;
  const lines = missing.slice(0, 10).map(([file, page]) => `  ${page}: ${file}`);
  throw new Error(`Cannot make the site portable, ${missing.length} files are named and missing:\n${lines.join('\n')}`);
}
