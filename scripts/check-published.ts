/**
 * `npm run check:published -- --published ADDRESS|FOLDER [--site FOLDER] [--allow IDS]`: whether a
 * new site (`dist`) still has every document that the published one has. One whose content was
 * taken down still has its page, and the address of one that was renamed leads on. Any other may
 * be missing only where it is named in `--allow` (ids, with spaces or commas between). Exit status
 * 0: nothing is lost, or nothing was published yet; 1: documents are lost; 2: the comparison could
 * not be made. What is published is read from `van-ban.json` and the files that follow it, below the
 * address or in the folder.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenPartsError, readPartsLater } from '../src/archive/data/read-parts.ts';
import { documentsOf, idsIn, LIST_FILE } from './convert/document-list.ts';
import { exitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { sayFailure } from './command/say-failure.ts';
import { fetchPublished } from './site/fetch-published.ts';

guardLog();
const { values } = parseOptions(
  'npm run check:published -- --published ĐỊA_CHỈ|THƯ_MỤC [--site THƯ_MỤC] [--allow MÃ]',
  {
    published: { type: 'string', default: '' },
    site: { type: 'string', default: 'dist' },
    allow: { type: 'string', default: '' },
  },
);

process.exitCode = await compare().catch((error: unknown) => {
  sayFailure('Không so được với trang web đang có', error);
  return exitStatus.failed;
});

async function compare(): Promise<number> {
  const published = await publishedIds(values.published);
  if (published === null) {
    console.log('Chưa có trang web nào được đưa lên: không có gì để so.');
    return exitStatus.all;
  }
  if (typeof published === 'string') {
    console.error(`Không so được với trang web đang có: ${published}`);
    return exitStatus.failed;
  }
  const allowed = new Set(values.allow.split(/[\s,]+/));
  const renamed = formerIds(join(values.site, 'dia-chi-cu'));
  const lost = published.filter(
    (id) => !allowed.has(id) && !renamed.has(id) && !existsSync(join(values.site, 'van-ban', id, 'index.html')),
  );
  if (lost.length === 0) {
    console.log(`Không mất văn bản nào so với trang web đang có (${published.length} văn bản).`);
    return exitStatus.all;
  }
  for (const id of lost) console.error(lostWords(id));
  console.error(`Mất ${lost.length} văn bản nên bản mới không được đưa lên; trang web đang có được giữ nguyên.`);
  return exitStatus.leftOut;
}

/** The ids of documents whose former address leads on, by the site's own files. */
function formerIds(folder: string): ReadonlySet<string> {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const pages = files.flatMap((name) => Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object));
  return new Set(pages.filter((page) => page.startsWith('van-ban/')).map((page) => page.slice('van-ban/'.length)));
}

function lostWords(id: string): string {
  return `Mất văn bản “${id}”: đưa tệp content/sources/${id}.txt trở lại hoặc sửa lỗi của nó (npm run check); phải gỡ hẳn thì làm theo mục “Gỡ ngay nội dung” của content/README.md.`;
}

/**
 * What is published: ids; null where there is no site yet; a sentence where the list cannot be
 * read.
 */
async function publishedIds(place: string): Promise<readonly string[] | string | null> {
  if (place === '') return 'chưa ghi địa chỉ của nó (--published).';
  try {
    return /^https?:\/\//.test(place) ? await fetchedIds(place) : documentsOf(place);
  } catch (error) {
    if (error instanceof BrokenPartsError) return `${place}: ${LIST_FILE} không phải là danh sách văn bản.`;
    throw error;
  }
}

/** What a site at an address has not, or does not give. */
class RefusedError extends Error {}

async function fetchedIds(place: string): Promise<readonly string[] | string | null> {
  const { origin } = new URL(place);
  try {
    const files = await readPartsLater(LIST_FILE, async (path) => {
      const response = await fetchPublished(place, path);
      if (response.ok) return idsIn(await response.text());
      throw new RefusedError(`${response.status}`, { cause: path });
    });
    return files.flatMap(({ ids }) => ids);
  } catch (error) {
    if (error instanceof BrokenPartsError) throw error;
    if (!(error instanceof RefusedError)) return `không kết nối được ${origin}. Hãy chạy lại sau.`;
    // A site that has no list is none; one that lacks a further file of it is broken.
    if (error.message === '404' && error.cause === LIST_FILE) return null;
    return `${origin} trả lời mã ${error.message} (${String(error.cause)}). Hãy chạy lại sau.`;
  }
}
