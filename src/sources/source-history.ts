/** Since when a source has been published and when it changed last, as git has it. */
import { utcTime } from '../ground/utc-time.ts';
import { gitOutput } from '../store/git-output.ts';
import { sourceLog, type SourceChange } from './source-log.ts';
import { sourceName } from './source-name.ts';

/** Times in UTC, `2026-11-20T03:04:05Z`; null where git does not know them. */
export interface SourceTimes {
  /** When a file first had this address on the main line. */
  readonly firstPublished: string | null;
  /**
   * When the file or its corrections changed last; null too where they differ from what is
   * committed.
   */
  readonly lastChanged: string | null;
}

/** What git knows of a folder of sources. */
export interface SourceHistory {
  /** The commit that the folder is compared with; null outside of a checkout. */
  readonly commit: string | null;
  readonly timesOf: (id: string) => SourceTimes;
}

const UNKNOWN_TIMES: SourceTimes = { firstPublished: null, lastChanged: null };

/**
 * Reads the history of a folder of sources. A clone that has not all of it knows no times, for its
 * oldest commit seems to add everything.
 */
export function sourceHistory(sources: string): SourceHistory {
  const commit = gitOutput(sources, 'rev-parse', 'HEAD');
  if (commit === null || gitOutput(sources, 'rev-parse', '--is-shallow-repository') !== 'false')
    return { commit, timesOf: () => UNKNOWN_TIMES };
  const changes = Map.groupBy(sourceLog(sources), ({ path }) => sourceName(path).id);
  const uncommitted = new Set((changedPaths(sources) ?? []).map((path) => sourceName(path).id));
  return { commit, timesOf: (id) => timesOf(changes.get(id) ?? [], uncommitted.has(id)) };
}

/** `changes`: of one address, newest first. */
function timesOf(changes: readonly SourceChange[], isUncommitted: boolean): SourceTimes {
  const first = changes.findLast(({ path }) => /\.txt$/i.test(path));
  const last = changes[0];
  return {
    firstPublished: first === undefined ? null : utcTime(first.at),
    lastChanged: last === undefined || isUncommitted ? null : utcTime(last.at),
  };
}

/** The paths that differ from the last commit, new files included. */
function changedPaths(sources: string): string[] | null {
  const status = gitOutput(
    sources,
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=all',
    '--no-renames',
    '--',
    '.',
  );
  return status === null ? null : status.split('\0').map((row) => row.slice(3));
}
