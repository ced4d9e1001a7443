/** What `npm run build -- --part` and `-- --parts` do after their options are read. */
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exitOnSignal } from '../command/exit-on-signal.ts';
import { exitStatus, type ExitStatus } from '../command/exit-status.ts';
import { root } from '../root.ts';
import { siteFolder, type SiteFolder } from '../site/site-folder.ts';
import { lockSite } from '../site/site-lock.ts';
import { buildPart, isPartCurrent, partRefusal } from './build-part.ts';
import { joinParts } from './join-parts.ts';
import { allParts, partFolder, partNameText, partsFolder, type PartName } from './part-name.ts';
import { runParts } from './run-parts.ts';

/** A part to be built: of the site in `out`, of what was converted in `content`. */
export interface PartAsked {
  readonly part: PartName;
  readonly out: string;
  readonly content: string;
  /** Whether one that is there as it would be made now is left alone. */
  readonly ifChanged: boolean;
}

/** Builds one part and says so; what keeps it from being built is said too. */
export async function runPart({ part, out, content, ifChanged }: PartAsked): Promise<ExitStatus> {
  const [name, folder] = [partNameText(part), partFolder(out, part)];
  const refused = partRefusal(folder, content);
  if (refused !== null) {
    console.error(`Không dựng phần ${name}: ${refused}.`);
    return exitStatus.failed;
  }
  mkdirSync(dirname(folder), { recursive: true });
  const unlock = await lockSite(siteFolder(folder), (holder) =>
    console.log(`Có nơi khác đang dựng phần ${name} (${holder}); chờ nơi ấy xong …`),
  );
  exitOnSignal(unlock);
  try {
    if (ifChanged && isPartCurrent(folder, content)) {
      console.log(`Phần ${name} đã có, không có gì mới.`);
      return exitStatus.all;
    }
    console.log(`Đang dựng phần ${name} …`);
    const built = await buildPart(part, folder, content);
    if (built === null) return exitStatus.failed;
    console.log(`Phần ${name} đã dựng xong: ${folder}, ${built.files} tệp.`);
    return exitStatus.all;
  } finally {
    unlock();
  }
}

/** How a site is built in parts on this machine. */
export interface PartsBuild {
  readonly count: number;
  readonly atOnce: number;
  readonly site: SiteFolder;
  readonly out: string;
  readonly content: string;
}

/**
 * Builds all parts of what was converted, joins them and takes them away again; gives what kept that
 * from being done, in Vietnamese. Parts that were built then stay, and the next run builds the
 * others.
 */
export async function buildInParts({ count, atOnce, site, out, content }: PartsBuild): Promise<readonly string[]> {
  const parts = allParts(count);
  const failed = await runParts({ parts, atOnce, content, out });
  if (failed.length > 0) return [...failed, `Khi mọi phần đã có: ${joinCommand(out)}`];
  const folders = parts.map((part) => partFolder(out, part));
  const faults = await joinParts({ folders, site, root, content, out });
  if (faults.length === 0) removeParts(folders, partsFolder(out));
  return faults;
}

/** Takes parts away, and the folder that they lay in where nothing else is in it. */
function removeParts(folders: readonly string[], within: string): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  if (readdirSync(within).length === 0) rmdirSync(within);
}

/** The folders of all parts that lie beside the site that is to be in `out`, in the order of their names. */
export function foundParts(out: string): readonly string[] {
  const folder = partsFolder(out);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

function joinCommand(out: string): string {
  return `npm run join${out === 'dist' ? '' : ` -- --out ${out}`}`;
}
