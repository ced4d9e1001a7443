import { join } from 'node:path';
import { gitOutput } from '../store/git-output.ts';
import { sourceHistory, type SourceTimes } from '../sources/source-history.ts';

export type { SourceTimes } from '../sources/source-history.ts';

/**
 * When the texts of a content folder were published first and changed last, by id, as git has it.
 */
export function sourceTimes(content: string): (id: string) => SourceTimes {
  return sourceHistory(join(content, 'sources')).timesOf;
}

/** When the newest commit was made, in seconds since 1970; null outside of a checkout. */
export function newestCommit(content: string): number | null {
  const seconds = gitOutput(content, 'log', '-1', '--format=%ct');
  return seconds === null || seconds === '' ? null : Number(seconds);
}
