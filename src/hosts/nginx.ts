import { fileTypes, OTHER_TYPE } from './file-type.ts';
import { FRAMED_PAGE, headersOf, MISSING_PAGE } from './headers-of.ts';
import { escaped, pathsByCacheControl, patternsAsRegex, type SiteOnDisk } from './hosted-site.ts';
import { leftToHost } from './response-header.ts';
import { nginxSearchLines } from './search-proxy.ts';
import { SMALLEST_PACKED } from './smallest-packed.ts';

/**
 * What nginx is told of a site: a file for `include` within a `server { … }`. Nothing of the rest of
 * that server changes. Text that has a twin packed before (`npm run pack`) is sent as that; other text
 * is packed for each answer.
 */
export function nginxText(site: SiteOnDisk): string {
  const { base, folder, search } = site;
  const below = base === '/' ? [`root ${quoted(folder)};`] : [`alias ${quoted(`${folder}/`)};`];
  return [
    '# Kho văn bản. Đưa tệp này vào trong server { … } của nginx bằng lệnh include.',
    ...(base === '/'
      ? []
      : [`location = ${base.slice(0, -1)} { absolute_redirect off; return 301 ${base}$is_args$args; }`]),
    `location ^~ ${base} {`,
    ...indented([
      ...below,
      'index index.html;',
      'absolute_redirect off;',
      // What the server around it says of caching would be sent beside what is said here.
      'expires off;',
      `error_page 404 ${base}${MISSING_PAGE};`,
      `error_page 403 =404 ${base}${MISSING_PAGE};`,
      ...typeLines(),
      ...packingLines(),
      ...headerLines(headersOf('index.html', null)),
      ...leftToHost.map(
        ({ name, value }) => `# Chỉ khi cả tên miền chỉ dùng HTTPS: add_header ${name} "${value}" always;`,
      ),
      ...location(`= ${base}${FRAMED_PAGE}`, headersOf(FRAMED_PAGE, site.embedding), site.embedding === null),
      ...[...pathsByCacheControl()].flatMap(([value, paths]) =>
        location(`~ "^${escaped(base)}${patternsAsRegex(paths)}"`, {
          ...headersOf('index.html', null),
          'Cache-Control': value,
        }),
      ),
    ]),
    '}',
    ...(search === null ? [] : nginxSearchLines(base, search)),
    '',
  ].join('\n');
}

/** A place within the site whose answers have other headers: nginx then takes none from around it. */
function location(match: string, headers: Readonly<Record<string, string>>, isLeftOut = false): readonly string[] {
  return isLeftOut ? [] : [`location ${match} {`, ...indented(headerLines(headers)), '}'];
}

/** The type is not among them: nginx has a table of its own for that. */
function headerLines(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers)
    .filter(([name]) => name !== 'Content-Type')
    .map(([name, value]) => `add_header ${name} "${value}" always;`);
}

function typeLines(): readonly string[] {
  const ends = Map.groupBy(fileTypes, ({ type }) => type);
  const rows = [...ends].map(([type, kinds]) => `${type} ${kinds.map(({ end }) => end.slice(1)).join(' ')};`);
  return [
    'types {',
    ...indented(rows),
    '}',
    `default_type ${OTHER_TYPE};`,
    'charset utf-8;',
    `charset_types ${typesThat('utf8')};`,
  ];
}

function packingLines(): readonly string[] {
  return [
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    `gzip_min_length ${SMALLEST_PACKED};`,
    `gzip_types ${typesThat('packed')};`,
  ];
}

/** text/html is always among them, and nginx warns of who names it again. */
function typesThat(property: 'utf8' | 'packed'): string {
  const types = fileTypes.filter((row) => row[property] && row.type !== 'text/html').map(({ type }) => type);
  return [...new Set(types)].join(' ');
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path.replace(/["\\$]/g, '\\$&')}"`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
