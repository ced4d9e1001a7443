/** Reads data that lies in several files of a site, one after the other by the address of the next. */

/** What every such file says. */
export interface Part {
  /** The address of the file after this one; null after the last. */
  readonly next: string | null;
}

/** Files of a site do not follow one another as they should. */
export class BrokenPartsError extends Error {}

/**
 * All parts from a file on. Gives the path of each below the root of the site and has to be given
 * what is there, so that the one who reads chooses how (`readParts.next(part)`). Throws
 * `BrokenPartsError` where a part leads outside of the site or to one that was read.
 */
export function* readParts<T extends Part>(first: string): Generator<string, readonly T[], T> {
  const read: T[] = [];
  const seen = new Set<string>();
  for (let path: string | null = first; path !== null;) {
    if (seen.has(path)) throw new BrokenPartsError(`${path} is its own next part, expected parts that end`);
    seen.add(path);
    const part: T = yield path;
    read.push(part);
    path = part.next === null ? null : partPath(part.next);
  }
  return read;
}

/** All parts, where reading one takes no waiting. */
export function readPartsNow<T extends Part>(first: string, read: (path: string) => T): readonly T[] {
  const parts = readParts<T>(first);
  let step = parts.next();
  while (step.done !== true) step = parts.next(read(step.value));
  return step.value;
}

/** All parts, one after the other. */
export async function readPartsLater<T extends Part>(
  first: string,
  read: (path: string) => Promise<T>,
): Promise<readonly T[]> {
  const parts = readParts<T>(first);
  let step = parts.next();
  while (step.done !== true) step = parts.next(await read(step.value));
  return step.value;
}

/** `van-ban/phan/3.json`, out of an address of whatever base. */
function partPath(next: string): string {
  const path = /(?<=^|\/)[a-z-]+\/phan\/\d+\.json$/.exec(next)?.[0];
  if (path === undefined)
    throw new BrokenPartsError(`${next} is no part, expected an address like /van-ban/phan/2.json`);
  return path;
}
