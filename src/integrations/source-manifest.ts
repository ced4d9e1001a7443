/** Writes the manifest of all published texts into a built site. */
import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MANIFEST_FILE, type Manifest, type ManifestSource } from '../schema/manifest.ts';
import { sourceHistory } from '../sources/source-history.ts';
import { readSourceFiles } from '../sources/source-files.ts';
import { contentFolder } from '../store/content-folder.ts';
import { readImprint } from '../store/imprint.ts';
import { sha256Of } from '../store/sha256.ts';

/**
 * The integration. It comes after those that put sources beside the pages, and lists what they put
 * there.
 */
export function sourceManifest(): AstroIntegration {
  let content = '';
  return {
    name: 'source-manifest',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = contentFolder(fileURLToPath(config.root));
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL(MANIFEST_FILE, dir), manifestText(manifestOf(content, fileURLToPath(dir))));
      },
    },
  };
}

function manifestOf(content: string, site: string): Manifest {
  const history = sourceHistory(join(content, 'sources'));
  const { files, sidecars } = readSourceFiles(join(content, 'sources'), 'content/sources');
  const withdrawals = withdrawalsIn(site);
  const sources = files.flatMap(({ id, path, bytes }): ManifestSource[] => {
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
  return { archive: readImprint(content).imprint.name, commit: history.commit, sources };
}

/** The withdrawals of documents by id, from the site's own list of documents. */
function withdrawalsIn(site: string): ReadonlyMap<string, ManifestSource['withdrawn']> {
  const list = JSON.parse(readFileSync(join(site, 'van-ban.json'), 'utf8')) as Pick<
    ManifestSource,
    'id' | 'withdrawn'
  >[];
  return new Map(list.map(({ id, withdrawn }) => [id, withdrawn]));
}

function checksummed(file: string, bytes: Uint8Array): { file: string; bytes: number; sha256: string } {
  return { file, bytes: bytes.length, sha256: sha256Of(bytes) };
}

/** A line a source, so that two manifests can be compared line by line. */
function manifestText({ sources, ...head }: Manifest): string {
  const rows = sources.map((source) => JSON.stringify(source)).join(',\n');
  return `${JSON.stringify(head).replace(/\}$/, '')},"sources":[\n${rows}\n]}\n`;
}
