/** An OpenSearch as commands are told of it. */
import type { LoadPlan } from '../../src/search/drivers/opensearch/load/load-archive.ts';

/** Where it is (a user and a password may be in the address), and what indexes are made there. */
export interface OpenSearchAddress extends LoadPlan {
  readonly url: string;
}

/** What its address has to look like, in messages. */
export const OPENSEARCH_EXPECTED =
  'opensearch+https://NGƯỜI:MẬT_KHẨU@MÁY:9200/TÊN_CHỈ_MỤC, thêm ?shards=3&replicas=1 nếu cần';

/** Primary shards of the documents, and copies of each, where the address says nothing. */
const USUAL = { shards: 1, replicas: 1 };

/** Reads an address; null where it is none. */
export function openSearchAddress(text: string): OpenSearchAddress | null {
  const at = URL.parse(text.replace(/^opensearch\+/, ''));
  const [, ...path] = at?.pathname.split('/') ?? [];
  const prefix = path.pop() ?? '';
  if (at === null || !/^opensearch\+https?:/.test(text) || !/^[a-z][a-z0-9-]{0,60}$/.test(prefix)) return null;
  const number = (name: keyof typeof USUAL, least: number): number | null => {
    const given = at.searchParams.get(name);
    if (given === null) return USUAL[name];
    return /^\d{1,3}$/.test(given) && Number(given) >= least ? Number(given) : null;
  };
  const [shards, replicas] = [number('shards', 1), number('replicas', 0)];
  if (shards === null || replicas === null) return null;
  [at.pathname, at.search] = [path.join('/'), ''];
  return { url: at.href, prefix, shards, replicas };
}
