/** Writes the manifest of all published texts into a built site. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestParts } from '../archive/data/manifest-parts.ts';
import { readPartsNow, type Part } from '../archive/data/read-parts.ts';
import { addresses } from '../archive/urls.ts';
import { MANIFEST_FILE, type ManifestPart, type ManifestSource } from '../schema/manifest.ts';
import { sourceHistory, type SourceHistory } from '../sources/source-history.ts';
import { readSourceFiles } from '../sources/source-files.ts';
import { readImprint } from '../store/imprint.ts';
import { programVersion } from '../store/program-version.ts';
import { sha256Of } from '../store/sha256.ts';
import type { BuiltSite } from './built-site.ts';

/** Lists the texts that lie beside the pages of a built site, each with the checksum of its page. */
export function writeManifest({ folder, root, content, base }: BuiltSite): void {
  const history = sourceHistory(join(content, 'sources'));
  const head = {
    archive: readImprint(content).imprint.name,
    program: programVersion(root),
    commit: history.commit,
  };
  const parts = manifestParts(addresses(base), head, sourcesOf(content, folder, history));
  for (const [n, part] of parts.entries()) {
    const file = join(folder, n === 0 ? MANIFEST_FILE : `ban-ke/phan/${n + 1}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, partText(part));
  }
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
