/** A built archive, at an address or in a folder, as the tools of the MCP server read it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPartOf } from '../../src/archive/data/manifest-parts.ts';
import { addresses, type Addresses } from '../../src/archive/urls.ts';
import { serveFolder } from '../../src/integrations/static-server.ts';
import { manifest, manifestPart, type ManifestSource } from '../../src/schema/manifest.ts';
import type { AnswerSource } from '../../src/search/answer/answer.ts';
import { answersBy } from '../../src/search/answer/ask.ts';
import { SERVICE_FOLDER } from '../../src/search/answer/protocol.ts';
import { openIndex } from '../../src/search/client/open-index.ts';
import { openEngine } from '../../src/search/drivers/postings/open-engine.ts';
import { serviceAnswers } from '../../src/search/drivers/service/service-answers.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import { searchDataIn, type SearchData } from '../site/search-data.ts';

/** An archive that is open for reading. */
export interface OpenSite {
  readonly index: SearchIndex;
  /** Addresses below the path of the site; `whole` makes one that can be opened elsewhere. */
  readonly to: Addresses;
  readonly whole: (path: string) => string;
  readonly searchData: () => Promise<SearchData>;
  /** Who answers searches: the index of the site, or its service where that has no texts. */
  readonly answers: () => Promise<AnswerSource>;
  /** What the manifest says of a source; undefined where it is not listed. */
  readonly manifestSource: (id: string) => Promise<ManifestSource | undefined>;
  /** The bytes at an address of the site; null where nothing is there. Rejects when it is out of reach. */
  readonly bytes: (path: string) => Promise<Uint8Array | null>;
  readonly close: () => Promise<void>;
}

/** How long a site may take to answer for one file, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Opens the archive at an address (`https://…/`) or in the folder of a build. A folder is served on
 * this machine alone, so that both are read by the one client of search. Throws where the folder is
 * none of a build, or the address no address.
 */
export async function openSite(at: string): Promise<OpenSite> {
  const isAddress = /^https?:\/\//.test(at);
  if (!isAddress && !existsSync(join(at, 'ban-ke.json')))
    throw new Error(
      `“${at}” không phải thư mục của bản dựng (không có ban-ke.json), cũng không phải địa chỉ https://…`,
    );
  const server = isAddress ? null : await serveFolder(at, 0);
  const root = server?.address ?? (at.endsWith('/') ? at : `${at}/`);
  const bytes = async (path: string): Promise<Uint8Array | null> => {
    const answer = await fetch(new URL(path, root), { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`Không tải được ${answer.url}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const text = async (path: string): Promise<string> => {
    const found = await bytes(path);
    if (found === null) throw new Error(`${root} không có ${path}: không phải trang của kho văn bản này`);
    return new TextDecoder().decode(found);
  };
  const to = addresses(new URL(root).pathname);
  const index = openIndex(root);
  const searchData = once(async () => searchDataIn(await text(to.search())));
  const manifestHead = once(async () => manifest.parse(JSON.parse(await text(to.manifest()))));
  return {
    index,
    to,
    // The address of a folder's server says nothing to others: the path is given.
    whole: (path) => (isAddress ? new URL(path, root).href : path),
    searchData,
    answers: once(async () => {
      const data = await searchData();
      if (data.search?.fullText !== false) return answersBy(openEngine(index), data, { provisions: Infinity });
      if (isAddress) return serviceAnswers(new URL(SERVICE_FOLDER, root).href, { patience: PATIENCE, fetch });
      throw new Error(`“${at}” không có chỉ mục toàn văn: hãy mở trang ấy theo địa chỉ, nơi có máy tìm kiếm của nó`);
    }),
    manifestSource: async (id) => {
      const head = await manifestHead();
      const part = manifestPartOf(id, head.parts);
      const address = to.dataPart(to.manifestParts(), part);
      const { sources } = part === 1 ? head : manifestPart.parse(JSON.parse(await text(address)));
      return sources.find((one) => one.id === id);
    },
    bytes,
    close: async () => server?.close(),
  };
}

/** Made when it is asked for first; asked for again where that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
