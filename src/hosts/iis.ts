import { contentPolicy } from './content-policy.ts';
import { fileTypes, headerValue } from './file-type.ts';
import { FRAMED_PAGE, headersOf, MISSING_PAGE } from './headers-of.ts';
import { namesThatFit, pathsByCacheControl, type HostedSite } from './hosted-site.ts';
import { leftToHost } from './response-header.ts';

/**
 * What IIS (7 and later) is told by `web.config` in the folder of the site. `paths`: every file of the
 * site, for IIS knows no patterns and is told names. It uses only sections that a site may change in a
 * standard installation; each row is removed before it is added, for IIS stops at one that is there
 * twice. A folder of a host (`/kho/`) has to be made an application there, so that its 404 page is
 * found.
 */
export function webConfigText({ embedding }: HostedSite, paths: readonly string[]): string {
  const headers = Object.entries(headersOf('index.html', null)).filter(([name]) => name !== 'Content-Type');
  const locations = [...pathsByCacheControl()].flatMap(([value, patterns]) =>
    patterns.flatMap((pattern) => namesThatFit(pattern, paths)).map((name) => location(name, ['Cache-Control', value])),
  );
  const framed =
    embedding === null
      ? []
      : [location(FRAMED_PAGE.replace('/index.html', ''), ['Content-Security-Policy', contentPolicy(embedding)])];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Kho văn bản: các tiêu đề cho IIS, viết lại ở mỗi lần dựng. Trang báo lỗi 500.19 thì xóa tệp này và báo người quản trị máy chủ. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <directoryBrowse enabled="false" />',
    '    <urlCompression doStaticCompression="true" />',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" subStatusCode="-1" />',
    `      <error statusCode="404" subStatusCode="-1" path="${MISSING_PAGE}" responseMode="File" />`,
    '    </httpErrors>',
    '    <staticContent>',
    '      <clientCache cacheControlMode="NoControl" />',
    ...fileTypes.map(
      (row) =>
        `      <remove fileExtension="${row.end}" /><mimeMap fileExtension="${row.end}" mimeType="${headerValue(row)}" />`,
    ),
    '    </staticContent>',
    '    <httpProtocol><customHeaders>',
    '      <remove name="X-Powered-By" />',
    ...headers.map((header) => `      ${customHeader(header)}`),
    ...leftToHost.map(
      (row) => `      <!-- Chỉ khi cả tên miền chỉ dùng HTTPS: ${customHeader([row.name, row.value])} -->`,
    ),
    '    </customHeaders></httpProtocol>',
    '  </system.webServer>',
    ...locations,
    ...framed,
    '</configuration>',
    '',
  ].join('\n');
}

/** A file or a folder with all that is in it, where one header has another value. */
function location(path: string, header: readonly [name: string, value: string]): string {
  const inside = `<system.webServer><httpProtocol><customHeaders>${customHeader(header)}</customHeaders></httpProtocol></system.webServer>`;
  return `  <location path="${attribute(path)}">${inside}</location>`;
}

function customHeader([name, value]: readonly [name: string, value: string]): string {
  return `<remove name="${name}" /><add name="${name}" value="${attribute(value)}" />`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
