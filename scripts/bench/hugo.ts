/**
 * The same texts as a site of Hugo with Pagefind’s default index: what a build of ours is measured
 * by.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { costOf, type CommandCost } from './process-tree.ts';

/** What Hugo costs, and Pagefind after it. */
export interface HugoCosts {
  readonly version: string;
  readonly hugo: CommandCost;
  readonly pagefind: CommandCost;
  readonly site: string;
}

const layout = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>`;
const layouts: Readonly<Record<string, string>> = {
  'single.html': `${layout}<main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>`,
  'list.html': `${layout}<ul>{{ range (.Paginate .RegularPages 50).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}</body></html>`,
};

/**
 * Builds the texts of `sources` with Hugo and Pagefind below `folder`; null where this machine has
 * no Hugo. Throws where either fails.
 */
export async function buildWithHugo(sources: string, folder: string): Promise<HugoCosts | null> {
  const version = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (version.status !== 0) return null;
  writeHugoSite(sources, folder);
  const site = join(folder, 'public');
  const hugo = await costOf('hugo', ['--quiet', '--source', folder]);
  const pagefind = await costOf(join(root, 'node_modules/.bin/pagefind'), ['--site', site]);
  if (hugo.status !== 0 || pagefind.status !== 0) throw new Error('Hugo or Pagefind failed');
  return { version: /v[\d.]+/.exec(version.stdout)?.[0] ?? '', hugo, pagefind, site };
}

function writeHugoSite(sources: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['content/van-ban', 'layouts/_default']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(
    join(folder, 'config.toml'),
    'baseURL = "/"\nlanguageCode = "vi"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  );
  for (const [name, html] of Object.entries(layouts)) writeFileSync(join(folder, 'layouts/_default', name), html);
  for (const name of readdirSync(sources).filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(join(sources, name), 'utf8');
    const title = /^(?:V\/v|Về) .*/m.exec(text)?.[0] ?? name;
    const page = `---\ntitle: ${JSON.stringify(title)}\n---\n${text}`;
    writeFileSync(join(folder, 'content/van-ban', name.replace(/\.txt$/, '.md')), page);
  }
}
