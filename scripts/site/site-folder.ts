/**
 * The folder of the built site: what may be replaced, and replacing it so that it is always the old
 * site or the new one.
 */
import { existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SHARD_FOLDER } from '../../src/edition/shard.ts';
import { pathWithin } from '../../src/store/path-forms.ts';
import { renameWhole } from '../../src/store/rename.ts';

/**
 * Where a site and its index are made before they take their place, and where the old site is for
 * the moment between. Hidden, with names that nothing else has.
 */
export interface SiteFolder {
  readonly out: string;
  readonly building: string;
  readonly index: string;
  readonly former: string;
  /** The file that says which process builds. */
  readonly lock: string;
}

/**
 * The folders of a site that is to be built into `out`; a link is followed, so that what it names
 * is replaced and not the link.
 */
export function siteFolder(out: string): SiteFolder {
  const real = existsSync(out) ? realpathSync(out) : resolve(out);
  const beside = (end: string): string => join(dirname(real), `.${basename(real)}.kho-van-ban-${end}`);
  return {
    out: real,
    building: beside('dang-dung'),
    index: beside('chi-muc'),
    former: beside('cu'),
    lock: beside('khoa'),
  };
}

/** Folders of the checkout that hold no site. */
const OWN = [
  ...['.ci', '.forgejo', '.git', '.github', '.kho-van-ban'],
  ...['content', 'node_modules', 'public', 'scripts', 'src'],
];

/**
 * What every build of this program has, and hardly anything else: a folder with these may be
 * replaced.
 */
const OF_A_SITE = ['index.html', 'van-ban.json'];

/** What only a build of one edition has beside them. */
const OF_EDITION = { web: 'pagefind', folder: SHARD_FOLDER } as const;

/**
 * Why a site must not be built into a folder, in Vietnamese; null where it may. `kept` are folders
 * that must outlive the build. One edition never replaces the other.
 */
export function refusalOf(
  { out }: SiteFolder,
  root: string,
  kept: readonly string[],
  edition: keyof typeof OF_EDITION = 'web',
): string | null {
  const holds = [root, ...kept, process.cwd()].find((folder) => pathWithin(realpathOf(folder), out) !== null);
  if (holds !== undefined) return `thư mục ấy chứa ${holds}, dựng vào đó sẽ xóa mất`;
  const own = [...OWN.map((name) => join(root, name)), ...kept].find(
    (folder) => pathWithin(out, realpathOf(folder)) !== null,
  );
  if (own !== undefined) return `thư mục ấy nằm trong ${own}`;
  if (!existsSync(out)) return null;
  if (!statSync(out).isDirectory()) return 'đó là một tệp, không phải thư mục';
  const names = readdirSync(out);
  if (names.length === 0 || [...OF_A_SITE, OF_EDITION[edition]].every((name) => names.includes(name))) return null;
  return 'trong thư mục ấy có tệp không phải của một lần dựng trước, dựng vào đó sẽ xóa mất';
}

const realpathOf = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : resolve(folder));

/** Puts the old site back where a build was stopped between its two renames. */
export function recoverSite({ out, former }: SiteFolder): void {
  if (!existsSync(out) && existsSync(former)) renameWhole(former, out);
}

/**
 * Puts the site that was made in place of the old one. If that fails the old one is back before
 * this throws.
 */
export function replaceSite(folder: SiteFolder): void {
  const { out, building, former } = folder;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(out)) renameWhole(out, former);
  try {
    renameWhole(building, out);
  } catch (error) {
    recoverSite(folder);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}
