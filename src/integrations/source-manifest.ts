/** Writes the manifest of all published texts into a built site. */
import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestParts } from '../archive/data/manifest-parts.ts';
import { readPartsNow, type Part } from '../archive/data/read-parts.ts';
import { addresses } from '../archive/urls.ts';
import { MANIFEST_FILE, type ManifestPart, type ManifestSource } from '../schema/manifest.ts';
import { sourceHistory, type SourceHistory } from '../sources/source-history.ts';
import { readSourceFiles } from '../sources/source-files.ts';
import { contentFolder } from '../store/content-folder.ts';
import { readImprint } from '../store/imprint.ts';
import { programVersion } from '../store/program-version.ts';
import { sha256Of } from '../store/sha256.ts';

/**
 * The integration. It comes after those that put sources beside the pages, and lists what they put
 * there.
 */
export function sourceManifest(): AstroIntegration {
  let content = '';
  let program = '';
  let href = addresses('/');
  return {
    name: 'source-manifest',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = contentFolder(fileURLToPath(config.root));
        program = programVersion(fileURLToPath(config.root));
        href = addresses(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const history = sourceHistory(join(content, 'sources'));
        const head = { archive: readImprint(content).imprint.name, program, commit: history.commit };
        const parts = manifestParts(href, head, sourcesOf(content, site, history));
        for (const [n, part] of parts.entries()) {
          const file = join(site, n === 0 ? MANIFEST_FILE : `ban-ke/phan/${n + 1}.json`);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, partText(part));
        }
      },
    },
  };
}

function sourcesOf(content: string, site: string, history: SourceHistory): readonly ManifestSource[] {
  const { files, sidecars } = readSourceFiles(join(content, 'sources'), 'content/sources');
  const withdrawals = withdrawalsIn(site);
  return files.flatMap(({ id, path, bytes }): ManifestSource[] => {
    const page = join(site, 'van-ban', id, 'index.html');
    // A text that was left out or taken down has no copy beside its page.
    if (!existsSync(join(site, 'van-ban', `${id}.txt`))) return [];
    const correction = sidecars.get(id);
    return [
      {
        id,
        ...checksummed(path, bytes),
        ...history.timesOf(id),
        withdrawn: withdrawals.get(id) ?? null,
        correction: correction ? checksummed(correction.path, correction.bytes) : null,
        page: { sha256: sha256Of(readFileSync(page)) },
      },
    ];
  });
}

/** A file of the site's own list of documents, as far as it is read here. */
interface ListedDocuments extends Part {
  readonly documents: readonly Pick<ManifestSource, 'id' | 'withdrawn'>[];
}

/** The withdrawals of documents by id, from the site's own list of documents. */
function withdrawalsIn(site: string): ReadonlyMap<string, ManifestSource['withdrawn']> {
  const files = readPartsNow(
    'van-ban.json',
    (path) => JSON.parse(readFileSync(join(site, path), 'utf8')) as ListedDocuments,
  );
  return new Map(files.flatMap(({ documents }) => documents.map(({ id, withdrawn }) => [id, withdrawn] as const)));
}

function checksummed(file: string, bytes: Uint8Array): { file: string; bytes: number; sha256: string } {
  return { file, bytes: bytes.length, sha256: sha256Of(bytes) };
}

/** A line a source, so that two manifests can be compared line by line. */
function partText({ sources, ...head }: ManifestPart): string {
  const rows = sources.map((source) => JSON.stringify(source)).join(',\n');
  return `${JSON.stringify(head).replace(/\}$/, '')},"sources":[\n${rows}\n]}\n`;
}
