/**
 * Pages kept between builds, each with a digest of all that it looked at: a page is not made again
 * where all of that is the same. A build keeps what it shows and nothing else, so that a text that
 * was changed, removed or taken down is gone from there when the next build is done.
 */
import type { Look } from '../trace/look.ts';
import { digestOf, digestOfText, lookDigests } from './digest.ts';
import { formerPages, nextPages, type NextPages } from './kept-pages.ts';

/** The pages of the last build, and those of this one. */
export interface PageMemory {
  /** The page as it was made before; null where it would be another now, or is not kept. `props` are what its path gives it. */
  readonly recall: (path: string, props: unknown) => Uint8Array | null;
  readonly keep: (path: string, props: unknown, looks: Iterable<Look>, page: Uint8Array) => void;
  /** Puts the pages of this build in place of those of the last. */
  readonly end: () => void;
  readonly counts: () => { readonly recalled: number; readonly made: number };
}

/** Pages that look at more than this show the whole archive: cheaper to make than to compare. */
const MOST_LOOKS = 3000;

/**
 * The memory of the pages of a content folder. `basis` is a digest of all that pages are made from
 * beside what they look at: the program and its settings. `find` gives a look by its name. Where
 * nothing can be read or written, every page is made: slower, and just as right.
 */
export function openPageMemory(content: string, basis: string, find: (name: string) => Look | null): PageMemory {
  const former = formerPages(content, basis);
  const next = nextOrNone(content, basis);
  const digestOfLook = lookDigests();
  const digestOfAll = (looks: readonly Look[]): string | null =>
    tried(() => digestOfText(looks.map(digestOfLook).join()));
  // By the number that a name had in the last build: each is looked up once.
  const digests: (string | undefined)[] = [];
  const numbers: (number | undefined)[] = [];
  const digestNow = (number: number): string =>
    (digests[number] ??= digestNamed(former?.names[number] ?? '', find, digestOfLook));
  const numberNow = (number: number): number => (numbers[number] ??= next.numberOf(former?.names[number] ?? ''));
  const counts = { recalled: 0, made: 0 };
  return {
    recall: (path, props) => {
      const page = former?.pages.get(path);
      if (!former || page === undefined || page.props !== tried(() => digestOf(props))) return null;
      if (page.digest !== digestOfText(page.looks.map(digestNow).join())) return null;
      const bytes = tried(() => former.read(page));
      if (bytes === null) return null;
      counts.recalled++;
      next.add({ ...page, looks: page.looks.map(numberNow) }, bytes);
      return bytes;
    },
    keep: (path, props, looks, bytes) => {
      counts.made++;
      const list = [...looks];
      const digest = list.length > MOST_LOOKS ? null : digestOfAll(list);
      const given = tried(() => digestOf(props));
      if (digest !== null && given !== null)
        next.add({ path, props: given, digest, looks: list.map(({ name }) => next.numberOf(name)) }, bytes);
    },
    end: () => {
      former?.close();
      next.end();
    },
    counts: () => counts,
  };
}

/** The digest of what has that name now; of what is gone, or cannot be compared, one that no page was kept with. */
function digestNamed(name: string, find: (name: string) => Look | null, digestOfLook: (look: Look) => string): string {
  return (
    tried(() => {
      const look = find(name);
      return look && digestOfLook(look);
    }) ?? GONE
  );
}

/** Shorter than any digest. */
const GONE = '?';

/** The file of this build; none where the folder or the disk takes none, now or later. */
function nextOrNone(content: string, basis: string): NextPages {
  const next = tried(() => nextPages(content, basis));
  let canKeep = next !== null;
  const ifKept = (act: () => void): void => {
    canKeep &&= tried(() => (act(), true)) ?? false;
  };
  return {
    numberOf: (name) => next?.numberOf(name) ?? 0,
    add: (kept, page) => ifKept(() => next?.add(kept, page)),
    end: () => ifKept(() => next?.end()),
  };
}

function tried<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
