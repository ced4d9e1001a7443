/** Databases as commands are told of them. */
import { OPENSEARCH_EXPECTED, openSearchAddress } from './opensearch-address.ts';

/** A PostgreSQL or an OpenSearch, with the name by which answers and health speak of it. */
export interface NamedDatabase {
  readonly name: string;
  readonly url: string;
}

/** What a list of databases has to look like, in messages. */
export const DATABASES_EXPECTED = `địa chỉ dạng [TÊN=]postgres://NGƯỜI:MẬT_KHẨU@MÁY:5432/CƠ_SỞ_DỮ_LIỆU, cách nhau bằng dấu phẩy; hoặc một ${OPENSEARCH_EXPECTED}`;

/**
 * The databases of a list with commas; null where one of them is none, and where an OpenSearch is
 * beside another. Their names are those given
 * (`Lai Châu=postgres://…`), else where they are, without the password.
 */
export function databasesOf(text: string): readonly NamedDatabase[] | null {
  const entries = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const databases = entries.map(databaseOf);
  const isMixed = databases.length > 1 && databases.some((one) => one !== null && openSearchAddress(one.url) !== null);
  return isMixed || databases.some((one) => one === null) ? null : databases.filter((one) => one !== null);
}

function databaseOf(entry: string): NamedDatabase | null {
  const [, given = '', url = ''] = /^(?:([^=/:@]+)=)?(.*)$/s.exec(entry) ?? [];
  const elsewhere = openSearchAddress(url);
  if (elsewhere !== null) return { name: given.trim() || `${new URL(elsewhere.url).host}/${elsewhere.prefix}`, url };
  const at = URL.parse(url);
  if (at === null || !/^postgres(?:ql)?:$/.test(at.protocol) || at.pathname.length < 2) return null;
  return { name: given.trim() || `${at.host}${at.pathname}`, url };
}
