import { dirname } from 'node:path';

/** Files by folder, in the order in which folders come: what is judged in one start of Stryker. */
export function neighboursIn(files: readonly string[]): string[][] {
  return [...Map.groupBy(files, (file) => dirname(file)).values()];
}
