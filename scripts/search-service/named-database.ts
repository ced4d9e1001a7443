/** Databases as commands are told of them. */

/** A PostgreSQL, with the name by which answers and health speak of it. */
export interface NamedDatabase {
  readonly name: string;
  readonly url: string;
}

/** What a list of databases has to look like, in messages. */
export const DATABASES_EXPECTED =
  'địa chỉ dạng [TÊN=]postgres://NGƯỜI:MẬT_KHẨU@MÁY:5432/CƠ_SỞ_DỮ_LIỆU, cách nhau bằng dấu phẩy';

/**
 * The databases of a list with commas; null where one of them is none. Their names are those given
 * (`Lai Châu=postgres://…`), else where they are, without the password.
 */
export function databasesOf(text: string): readonly NamedDatabase[] | null {
  const entries = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const databases = entries.map(databaseOf);
  return databases.some((one) => one === null) ? null : databases.filter((one) => one !== null);
}

function databaseOf(entry: string): NamedDatabase | null {
  const [, given = '', url = ''] = /^(?:([^=/:@]+)=)?(.*)$/s.exec(entry) ?? [];
  const at = URL.parse(url);
  if (at === null || !/^postgres(?:ql)?:$/.test(at.protocol) || at.pathname.length < 2) return null;
  return { name: given.trim() || `${at.host}${at.pathname}`, url };
}
