/** What the service is told on its command line or in the environment, as rows. */
import { isIP } from 'node:net';
import { DATABASES_EXPECTED, databasesOf, type NamedDatabase } from './named-database.ts';
import { usualSettings, type ServiceSettings } from '../../src/search/service/service-settings.ts';

/** All that the command is told. */
export interface ServiceOptions {
  readonly settings: ServiceSettings;
  /** Where the built site is: a folder, or an address. */
  readonly site: string;
  /**
   * The databases that the archive is spread over, or the one that reaches them; none: the index of
   * the site itself is read.
   */
  readonly databases: readonly NamedDatabase[];
  /** Most connections to each of them. */
  readonly connections: number;
}

/** An option: `--name`, or `env` in the environment; the command line wins. */
export interface OptionRow {
  readonly name: string;
  readonly env: string;
  /** What its value is, in the help. */
  readonly value: string;
  readonly help: string;
  readonly usual: string;
}

const { limits } = usualSettings;

export const optionRows: readonly OptionRow[] = [
  row('site', 'SEARCH_SITE', 'THƯ_MỤC|ĐỊA_CHỈ', 'trang web đã dựng, để biết từ ngữ của kho', 'dist'),
  row(
    'database',
    'SEARCH_DATABASE',
    '[TÊN=]postgres://…',
    'PostgreSQL chứa chỉ mục, nhiều máy thì cách nhau bằng dấu phẩy, hoặc một opensearch+https://…; không có thì đọc chỉ mục của trang web',
    '',
  ),
  row('connections', 'SEARCH_CONNECTIONS', 'SỐ', 'số kết nối nhiều nhất đến mỗi PostgreSQL', '16'),
  row('base', 'BASE_PATH', '/kho/', 'thư mục của trang trên web', usualSettings.base),
  row('host', 'SEARCH_HOST', 'ĐỊA_CHỈ_IP', 'nghe ở địa chỉ nào của máy', usualSettings.host),
  row('port', 'SEARCH_PORT', 'SỐ', 'nghe ở cổng nào; 0 là cổng nào cũng được', String(usualSettings.port)),
  row(
    'trust',
    'SEARCH_TRUST',
    'IP,IP/SỐ',
    'máy đứng trước mà lời báo địa chỉ người đọc được tin',
    usualSettings.trusted.join(','),
  ),
  row('observers', 'SEARCH_OBSERVERS', 'IP,IP', 'máy được xem số đo', usualSettings.observers.join(',')),
  row('patience', 'SEARCH_PATIENCE', 'MILI_GIÂY', 'một yêu cầu được lâu nhất bao nhiêu', String(limits.patience)),
  row(
    'per-minute',
    'SEARCH_PER_MINUTE',
    'SỐ',
    'số yêu cầu trong một phút của một địa chỉ người đọc',
    String(limits.perMinute),
  ),
  row('at-once', 'SEARCH_AT_ONCE', 'SỐ', 'số yêu cầu được trả lời cùng lúc', String(limits.atOnce)),
  row('kept', 'SEARCH_KEPT', 'GIÂY', 'bộ đệm dùng chung được giữ câu trả lời bao lâu', String(usualSettings.kept)),
];

function row(name: string, env: string, value: string, help: string, usual: string): OptionRow {
  return { name, env, value, help, usual };
}

/** What the help says, a line for each option. */
export function optionsHelp(): string {
  const lines = optionRows.map(({ name, env, value, help, usual }) => {
    const head = `  --${name} ${value}`.padEnd(32);
    return `${head}${help} (${env}${usual === '' ? '' : `; thường là ${usual}`})`;
  });
  return ['Cách dùng: npm run serve:search -- [TÙY_CHỌN …]', ...lines].join('\n');
}

/**
 * Reads the options: `given` by name from the command line, the rest from the environment. Gives
 * sentences in Vietnamese where something cannot be used, one for each.
 */
export function readServiceOptions(
  given: Readonly<Record<string, string | boolean | undefined>>,
  env: Readonly<Record<string, string | undefined>>,
): ServiceOptions | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const textOf = (name: string): string => {
    const found = optionRows.find((one) => one.name === name);
    if (!found) throw new Error(`There is no option ${name}`);
    const value = given[name] ?? env[found.env] ?? found.usual;
    return typeof value === 'string' ? value.trim() : '';
  };
  const read = <T>(name: string, reader: (text: string) => T | null, expected: string): T => {
    const value = reader(textOf(name));
    // An address of a database has a password in it.
    const shown = name === 'database' ? '' : ` “${textOf(name)}”`;
    if (value === null) faults.push(`--${name}${shown} không dùng được: cần ${expected}.`);
    return value as T;
  };
  const number = (name: string, least: number, most: number): number =>
    read(name, numberBetween(least, most), `một số nguyên từ ${least} đến ${most}`);
  const options: ServiceOptions = {
    site: read('site', (text) => text || null, 'thư mục của bản dựng, hoặc địa chỉ https://…'),
    databases: read('database', databasesOf, DATABASES_EXPECTED),
    connections: number('connections', 1, 1000),
    settings: {
      base: read('base', baseOf, 'có dấu / ở đầu, không có chữ có dấu hay khoảng trắng, ví dụ /kho/'),
      host: read('host', (text) => (isIP(text) === 0 ? null : text), 'một địa chỉ IP, ví dụ 127.0.0.1'),
      port: number('port', 0, 65_535),
      trusted: read(
        'trust',
        networksOf,
        'các địa chỉ IP hoặc mạng, cách nhau bằng dấu phẩy, ví dụ 127.0.0.1,10.0.0.0/8',
      ),
      observers: read('observers', addressesOf, 'các địa chỉ IP, cách nhau bằng dấu phẩy'),
      kept: number('kept', 0, 86_400),
      limits: {
        ...limits,
        patience: number('patience', 100, 60_000),
        perMinute: number('per-minute', 1, 1_000_000),
        atOnce: number('at-once', 1, 100_000),
      },
    },
  };
  return faults.length > 0 ? { faults } : options;
}

const numberBetween =
  (least: number, most: number) =>
  (text: string): number | null =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

const baseOf = (text: string): string | null => {
  const base = text.endsWith('/') ? text : `${text}/`;
  return /^\/(?:[\w.~-]+\/)*$/.test(base) ? base : null;
};

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const addressesOf = (text: string): readonly string[] | null =>
  listOf(text).every((one) => isIP(one) !== 0) ? listOf(text) : null;

const networksOf = (text: string): readonly string[] | null =>
  listOf(text).every((one) => {
    const [address = '', bits] = one.split('/');
    const kind = isIP(address);
    return kind !== 0 && (bits === undefined || numberBetween(0, kind === 4 ? 32 : 128)(bits) !== null);
  })
    ? listOf(text)
    : null;
