/**
 * `npm run --silent host-files -- nginx|apache|htaccess|iis|headers|netlify`: prints what a host has
 * to be told of the site. `--base` is its path on that host (`BASE_PATH`, or `/`), `--folder` where it
 * lies on the host's disk, `--dir` the built site (dist; for iis), `--content` another content folder
 * (for `embedding` in site.yaml), `--search` the search service that runs behind the host
 * (`http://127.0.0.1:8320`).
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { apacheText, htaccessText } from '../src/hosts/apache.ts';
import { headersFileText, netlifyTomlText } from '../src/hosts/headers-file.ts';
import { basePath, type SiteOnDisk } from '../src/hosts/hosted-site.ts';
import { webConfigText } from '../src/hosts/iis.ts';
import { nginxText } from '../src/hosts/nginx.ts';
import { namedFiles } from '../src/integrations/host-files.ts';
import { contentFolder } from '../src/store/content-folder.ts';
import { readImprint } from '../src/store/imprint.ts';
import { exitStatus } from './command/exit-status.ts';
import { parseOptions } from './command/options.ts';
import { root } from './root.ts';

const USAGE =
  'npm run --silent host-files -- nginx|apache|htaccess|iis|headers|netlify [--base /kho/] [--folder /srv/kho-van-ban] [--dir dist] [--search http://127.0.0.1:8320]';

const { values, positionals } = parseOptions(
  USAGE,
  {
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    folder: { type: 'string', default: '/srv/kho-van-ban' },
    dir: { type: 'string', default: 'dist' },
    content: { type: 'string' },
    search: { type: 'string' },
  },
  true,
);

/** What each host is told. */
const texts: Readonly<Record<string, (site: SiteOnDisk) => string>> = {
  nginx: nginxText,
  apache: apacheText,
  htaccess: htaccessText,
  iis: (site) => webConfigText(site, builtNames()),
  headers: headersFileText,
  netlify: netlifyTomlText,
};

const [host = '', ...more] = positionals;
const text = texts[host];
if (text === undefined || more.length > 0) refuse(`Chưa rõ máy chủ “${positionals.join(' ')}”.\nCách dùng: ${USAGE}`);
const base = basePath(values.base);
if (!/^\/(?:[\w.~-]+\/)*$/.test(base))
  refuse(
    `--base “${values.base}” không dùng được: cần có dấu / ở đầu, không có chữ có dấu hay khoảng trắng, ví dụ /kho/.`,
  );
if (!/^(?:\/|[A-Za-z]:)[^"$;{}\\\p{Cc}]*[^"$;{}\\/\p{Cc}]$/u.test(values.folder))
  refuse(
    `--folder “${values.folder}” không dùng được: cần là đường dẫn đầy đủ, không có dấu / ở cuối, ví dụ /srv/kho-van-ban.`,
  );

const PROXIES = ['nginx', 'apache'];
if (values.search !== undefined && !PROXIES.includes(host))
  refuse(`--search chỉ có cho ${PROXIES.join(', ')}: máy chủ ${host} không được dặn chuyển yêu cầu bằng tệp này.`);
if (values.search !== undefined && !/^https?:\/\/(?:[\w.-]+|\[[\da-fA-F:]+\])(?::\d+)?$/.test(values.search))
  refuse(
    `--search “${values.search}” không dùng được: cần địa chỉ không có dấu / ở cuối, ví dụ http://127.0.0.1:8320.`,
  );

const content = values.content === undefined ? contentFolder(root) : resolve(values.content);
const { embedding } = readImprint(content).imprint;
process.stdout.write(text({ base, folder: values.folder, embedding, search: values.search ?? null }));

function builtNames(): readonly string[] {
  if (!existsSync(values.dir)) refuse(`Chưa có thư mục “${values.dir}”. Hãy chạy: npm run build`);
  return namedFiles(values.dir);
}

function refuse(words: string): never {
  console.error(words);
  process.exit(exitStatus.failed);
}
