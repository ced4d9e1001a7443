/**
 * `npm run verify -- [--site ADDRESS|FOLDER] [--content FOLDER]`: whether the sources are what git
 * has, and whether a site (`dist`, where there is one) gives exactly these texts, by the manifest
 * that was built into it. Says what was altered, lost or added and how it is restored. Exit status
 * 0: nothing differs; 1: something does; 2: the comparison could not be made.
 */
import { existsSync } from 'node:fs';
import { contentFolder } from '../src/store/content-folder.ts';
import type { Manifest } from '../src/schema/manifest.ts';
import { sourceName } from '../src/sources/source-name.ts';
import { exitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { createProgress } from './command/progress.ts';
import { shellWord } from './command/shell-word.ts';
import { sayFailure } from './command/say-failure.ts';
import { root } from './root.ts';
import { copyDifferences, type Checksums, type CopyDifference } from './verify/copy-difference.ts';
import { publishedFiles, publishedManifest, publishedReader, type ReadPublished } from './verify/published-copy.ts';
import { committedSources, sha256OfAll, sourcesOnDisk, type SourcesOnDisk } from './verify/working-copy.ts';

guardLog();
const { values } = parseOptions('npm run verify -- [--site ĐỊA_CHỈ|THƯ_MỤC] [--content THƯ_MỤC]', {
  site: { type: 'string' },
  content: { type: 'string', default: contentFolder(root) },
});

/** How a difference is called. */
const DIFFERENCE_WORDS: Readonly<Record<CopyDifference['kind'], string>> = {
  altered: 'KHÁC',
  lost: 'MẤT',
  added: 'THÊM',
};

process.exitCode = await verify().catch((error: unknown) => {
  sayFailure('Không đối chiếu được', error);
  return exitStatus.failed;
});

async function verify(): Promise<number> {
  if (!existsSync(values.content)) {
    console.error(`Không có thư mục nội dung ${values.content}.`);
    return exitStatus.failed;
  }
  const sources = sourcesOnDisk(values.content);
  const found = [verifyCheckout(sources.files), await verifySite(sources)];
  if (found.includes(null)) return exitStatus.failed;
  return found.some((count) => count !== 0) ? exitStatus.leftOut : exitStatus.all;
}

/** How many sources on disk differ from the last commit. */
function verifyCheckout(files: ReadonlyMap<string, Uint8Array>): number {
  const copies = committedSources(values.content, files);
  if (copies === null) {
    console.log('Git: thư mục nội dung không có trong git, không có gì để đối chiếu.');
    return 0;
  }
  const { commit, committed, onDisk } = copies;
  return report(
    `Tệp trên máy so với git (${commit.slice(0, 12)})`,
    committed.size,
    copyDifferences(committed, onDisk),
    {
      altered: (file) =>
        `lấy lại bản đã ghi: git restore --source=HEAD -- ${shellWord(file)}; đúng là mới sửa thì commit`,
      lost: (file) => `lấy lại: git restore --source=HEAD -- ${shellWord(file)}`,
      added: () => 'là văn bản mới thì commit; không phải thì xóa khỏi thư mục',
    },
  );
}

/**
 * How many files of the site differ from its manifest or from the sources; null where that could
 * not be found out.
 */
async function verifySite({ files, removed }: SourcesOnDisk): Promise<number | null> {
  const site = values.site ?? (existsSync('dist') ? 'dist' : null);
  if (site === null) {
    console.log('Trang web: chưa có thư mục dist; nêu trang cần đối chiếu bằng --site.');
    return 0;
  }
  const read = publishedReader(site);
  const listed = await publishedManifest(read);
  if (typeof listed === 'string') {
    console.error(`Trang web ${site}: ${listed}`);
    return null;
  }
  const commit = listed.commit === null ? '' : `, dựng từ ${listed.commit.slice(0, 12)}`;
  return (
    report(
      `Bản kê của ${site}${commit}, so với tệp trên máy`,
      listed.sources.length,
      differencesInSources(listed, sha256OfAll(files), removed),
      {
        altered: (file) =>
          `tệp trên máy khác bản đã đăng: xem git log -- ${shellWord(file)}; đúng là mới sửa thì dựng và đưa trang lên lại`,
        lost: () => 'bản đã đăng có, trên máy không có: lấy lại từ git, hay tải từ trang web',
        added: () => 'trên máy có mà chưa đăng: dựng và đưa trang lên lại, hoặc xem npm run check vì sao tệp bị để lại',
      },
    ) + (await verifyFiles(site, listed, removed, read))
  );
}

async function verifyFiles(
  site: string,
  listed: Manifest,
  removed: ReadonlySet<string>,
  read: ReadPublished,
): Promise<number> {
  const progress = createProgress('Đối chiếu', listed.sources.length * 2);
  const files = await publishedFiles(site, listed, removed, read, (path) => progress.step(path));
  progress.done();
  const again = 'dựng lại (npm run build) và đưa trang lên lại; hỏi người quản trị máy chủ vì sao tệp đổi';
  return report(
    `Tệp trên ${site} so với bản kê của nó`,
    files.listed.size,
    copyDifferences(files.listed, files.given),
    {
      altered: () => again,
      lost: () => again,
      added: () => 'không có trong bản kê: xóa khỏi máy chủ, đưa trang lên lại',
    },
  );
}

/**
 * The published texts and corrections against those on disk; a correction without a published text
 * is not in the manifest.
 */
function differencesInSources(
  { sources }: Manifest,
  onDisk: Checksums,
  removed: ReadonlySet<string>,
): CopyDifference[] {
  const listed = new Map(
    sources.flatMap(({ file, sha256, correction }) => [
      [file, sha256] as const,
      ...(correction === null ? [] : [[correction.file, correction.sha256] as const]),
    ]),
  );
  // What is left on disk of a text that was taken down is its notice's business.
  const isOfRemoved = (file: string): boolean => removed.has(sourceName(file).id);
  return copyDifferences(listed, new Map([...onDisk].filter(([file]) => !isOfRemoved(file))));
}

type Advice = Readonly<Record<CopyDifference['kind'], (file: string) => string>>;

/** Prints what differs and what to do; gives how many. */
function report(what: string, count: number, differences: readonly CopyDifference[], advice: Advice): number {
  if (differences.length === 0) {
    console.log(`${what}: khớp (${count} tệp).`);
    return 0;
  }
  console.error(`${what}: ${differences.length} tệp không khớp trong ${count}.`);
  for (const { kind, file } of differences)
    console.error(`  ${DIFFERENCE_WORDS[kind]} ${file}\n    ${advice[kind](file)}`);
  return differences.length;
}
