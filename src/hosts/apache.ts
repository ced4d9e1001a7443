import { contentPolicy } from './content-policy.ts';
import { fileTypes, headerValue } from './file-type.ts';
import { FRAMED_PAGE, headersOf, MISSING_PAGE } from './headers-of.ts';
import { escaped, pathsByCacheControl, patternsAsRegex, type HostedSite, type SiteOnDisk } from './hosted-site.ts';
import { leftToHost } from './response-header.ts';
import { apacheSearchLines } from './search-proxy.ts';

/**
 * What Apache (2.4) is told by a file in the folder of the site itself. It asks for no more than
 * `AllowOverride FileInfo`, and for no module that may be missing: a directive that the host does not
 * allow would be an error for each page. A host with `AllowOverride None` does not read it.
 */
export function htaccessText(site: HostedSite): string {
  return [
    '# Kho văn bản: các tiêu đề cho Apache, viết lại ở mỗi lần dựng. Trang báo lỗi 500 thì xóa tệp này và báo người quản trị máy chủ.',
    ...siteLines(site),
    '',
  ].join('\n');
}

/**
 * The same for the configuration of the server, where the administrator takes part: what folders show,
 * and text that was packed before (`npm run pack`). It needs mod_rewrite for the latter.
 */
export function apacheText(site: SiteOnDisk): string {
  const { base, folder, search } = site;
  return [
    '# Kho văn bản. Đưa tệp này vào trong <VirtualHost> của Apache bằng lệnh Include.',
    // Before the folder, which would take all of its paths.
    ...(search === null ? [] : apacheSearchLines(base, search)),
    base === '/' ? `DocumentRoot "${folder}"` : `Alias "${base.slice(0, -1)}" "${folder}"`,
    `<Directory "${folder}">`,
    ...indented([
      'Require all granted',
      'AllowOverride None',
      'Options FollowSymLinks',
      'DirectoryIndex index.html',
      ...siteLines(site),
      ...packedBeforeLines(),
    ]),
    '</Directory>',
    '',
  ].join('\n');
}

function siteLines(site: HostedSite): readonly string[] {
  const { base } = site;
  return [
    `ErrorDocument 404 ${base}${MISSING_PAGE}`,
    `ErrorDocument 403 ${base}${MISSING_PAGE}`,
    '# Nội dung nén và không nén có cùng ngày sửa, nên hỏi lại theo ngày ấy.',
    'FileETag None',
    '# Mỗi văn bản gốc có bảng mã riêng của nó.',
    'AddDefaultCharset Off',
    ...within('mod_mime.c', [
      ...fileTypes.map((row) => `AddType "${headerValue(row)}" ${row.end}`),
      'RemoveEncoding .gz .br',
      'RemoveLanguage .br',
    ]),
    ...within('mod_headers.c', headerLines(site)),
    ...within('mod_filter.c', within('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${packedTypes().join(' ')}`])),
  ];
}

/** The name may be that of a twin packed before, which is sent in place of the file. */
const NAME_END = '(?:\\.(?:br|gz))?$';

function headerLines({ base, embedding }: HostedSite): readonly string[] {
  const common = Object.entries(headersOf('index.html', null)).filter(([name]) => name !== 'Content-Type');
  const set = (name: string, value: string, pattern?: string): string =>
    `Header always set ${name} "${value}"${pattern === undefined ? '' : ` "expr=%{REQUEST_URI} =~ m#^${escaped(base)}${pattern}#"`}`;
  const framed = `${escaped(FRAMED_PAGE.replace('index.html', ''))}(?:index\\.html)?${NAME_END}`;
  return [
    // What the server around it says would be sent beside what is said here.
    ...['Expires', ...common.map(([name]) => name)].map((name) => `Header unset ${name}`),
    ...common.map(([name, value]) => set(name, value)),
    ...[...pathsByCacheControl()].map(([value, paths]) =>
      set('Cache-Control', value, patternsAsRegex(paths, NAME_END)),
    ),
    ...(embedding === null ? [] : [set('Content-Security-Policy', contentPolicy(embedding), framed)]),
    ...leftToHost.map(({ name, value }) => `# Chỉ khi cả tên miền chỉ dùng HTTPS: ${set(name, value)}`),
  ];
}

/** Text that has a twin packed before is answered with that, as what it is. */
function packedBeforeLines(): readonly string[] {
  const ends = fileTypes.filter(({ packed }) => packed).map(({ end }) => end.slice(1));
  const codings = [
    ['br', 'br'],
    ['gz', 'gzip'],
  ] as const;
  return [
    ...within('mod_rewrite.c', [
      'RewriteEngine On',
      ...codings.flatMap(([end, coding]) => [
        `RewriteCond "%{HTTP:Accept-Encoding}" "\\b${coding}\\b"`,
        `RewriteCond "%{REQUEST_FILENAME}.${end}" -f`,
        `RewriteRule "\\.(?:${ends.join('|')})$" "%{REQUEST_URI}.${end}" [L]`,
      ]),
    ]),
    ...codings.flatMap(([end, coding]) => [
      `<FilesMatch "\\.(?:${ends.join('|')})\\.${end}$">`,
      ...indented([
        `RemoveType .${end}`,
        `AddEncoding ${coding} .${end}`,
        'SetEnv no-gzip 1',
        'SetEnv no-brotli 1',
        'Header always append Vary Accept-Encoding',
      ]),
      '</FilesMatch>',
    ]),
  ];
}

function packedTypes(): readonly string[] {
  return [...new Set(fileTypes.filter(({ packed }) => packed).map(({ type }) => type))];
}

function within(module: string, lines: readonly string[]): readonly string[] {
  return [`<IfModule ${module}>`, ...indented(lines), '</IfModule>'];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
