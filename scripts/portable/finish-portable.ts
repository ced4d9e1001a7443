/** What `npm run build -- --portable` does with a site once it is built, and what it says of it. */
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPartsNow } from '../../src/archive/data/read-parts.ts';
import { DEFAULT_NAME } from '../../src/schema/imprint.ts';
import { MANIFEST_FILE, type Manifest } from '../../src/schema/manifest.ts';
import { countInFigures } from '../../src/vietnamese/count-in-figures.ts';
import { pathFindings } from './file-name.ts';
import { sizeWords } from '../../src/vietnamese/size-words.ts';
import type { Portable } from './make-portable.ts';
import { openingNote, SITE_IN_ZIP } from './opening-note.ts';
import { packSite } from './pack-site.ts';

/** How many findings are printed of each build. */
const MOST_FINDINGS = 10;

/** Said where addresses are set, which this edition has none of. */
export const withoutAddresses =
  'Bản mở từ thư mục không có địa chỉ trên mạng: SITE_URL và BASE_PATH đang đặt không dùng đến.';

/** The ZIP file of a site in a folder: beside it. */
export const zipOf = (folder: string): string => `${folder}.zip`;

/** Packs the site in `folder` into a ZIP file beside it. Gives what is to be printed, in Vietnamese. */
export async function finishPortable(folder: string, { paths, hosts }: Portable): Promise<readonly string[]> {
  const zip = zipOf(folder);
  const parts = readPartsNow(MANIFEST_FILE, (path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Manifest);
  const sources = parts.flatMap((part) => part.sources);
  const changed = sources.flatMap(({ lastChanged, firstPublished }) => lastChanged ?? firstPublished ?? []);
  const note = openingNote({
    archive: parts[0]?.archive ?? DEFAULT_NAME,
    documents: sources.length,
    changed: changed.sort().at(-1)?.slice(0, 'YYYY-MM-DD'.length) ?? null,
    styles: stylesOf(readFileSync(join(folder, 'index.html'), 'utf8')),
    hosts,
  });
  const size = await packSite(folder, paths, note, zip);
  const all = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const longest = Math.max(...paths.map(({ length }) => length));
  const findings = pathFindings(paths.map((path) => `${SITE_IN_ZIP}/${path}`));
  return [
    `Mở từ thư mục: ${basename(folder)}/index.html. ${countInFigures(paths.length)} tệp, ${sizeWords(all)}; đường dẫn dài nhất ${longest} ký tự.`,
    `Để gửi hay chép: ${basename(zip)}, ${sizeWords(size)}.`,
    ...findings.slice(0, MOST_FINDINGS).map((finding) => `cảnh báo: ${finding}`),
    ...(findings.length > MOST_FINDINGS ? [`… và ${findings.length - MOST_FINDINGS} cảnh báo như vậy.`] : []),
  ];
}

/** The style sheets of a page at the root, by their paths below it. */
function stylesOf(html: string): readonly string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)"/g)].map(([, path = '']) => path);
}
