import { join } from 'node:path';
import { sourceHistory, type SourceTimes } from '../sources/source-history.ts';

export type { SourceTimes } from '../sources/source-history.ts';

/**
 * When the texts of a content folder were published first and changed last, by id, as git has it.
 */
export function sourceTimes(content: string): (id: string) => SourceTimes {
  return sourceHistory(join(content, 'sources')).timesOf;
}
