/** The file in which the pages of a build are kept: the pages, and an index of what each looked at. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPack, writePack, type PagePlace } from './page-pack.ts';

/** Name of the folder, in the content folder. */
export const PAGES = '.pages';

/** What is kept of one page beside its bytes. */
export interface KeptPage {
  readonly path: string;
  /** A digest of what it was given with its path. */
  readonly props: string;
  /** A digest of all that it looked at. */
  readonly digest: string;
  /** The names of what it looked at, as numbers. */
  readonly looks: readonly number[];
}

/** The pages of an earlier build. */
export interface FormerPages {
  readonly pages: ReadonlyMap<string, KeptPage>;
  readonly names: readonly string[];
  /** The bytes of a page. Throws where they are not as they were written. */
  readonly read: (page: KeptPage) => Uint8Array;
  readonly close: () => void;
}

/** The pages of this build, as they are made. */
export interface NextPages {
  readonly numberOf: (name: string) => number;
  readonly add: (kept: KeptPage, page: Uint8Array) => void;
  /** Puts them in place of those of the last build. */
  readonly end: () => void;
}

interface KeptIndex {
  readonly basis: string;
  readonly names: readonly string[];
  readonly pages: readonly (KeptPage & { readonly place: PagePlace })[];
}

/** The pages that a content folder keeps; null where there are none that are whole and were made on this basis. */
export function formerPages(content: string, basis: string): FormerPages | null {
  try {
    const { read, contents, close } = readPack(join(content, PAGES, FILE));
    const index = JSON.parse(Buffer.from(contents).toString()) as KeptIndex;
    if (index.basis !== basis) {
      close();
      return null;
    }
    const places = new Map(index.pages.map(({ path, place }) => [path, place]));
    return {
      pages: new Map(index.pages.map((page) => [page.path, page])),
      names: index.names,
      read: ({ path }) => read(places.get(path) ?? [0, 0, 0, 0]),
      close,
    };
  } catch {
    return null;
  }
}

/** Begins a new file beside the old one. Throws where it cannot be written. */
export function nextPages(content: string, basis: string): NextPages {
  const folder = join(content, PAGES);
  mkdirSync(folder, { recursive: true });
  // Nobody should commit it, wherever the content folder lies.
  writeFileSync(join(folder, '.gitignore'), '*\n');
  removeUnfinished(folder);
  const aside = join(folder, `${UNFINISHED}${process.pid}`);
  const pack = writePack(aside);
  const numbers = new Map<string, number>();
  const pages: { readonly kept: KeptPage; readonly placeOf: () => PagePlace }[] = [];
  const index = (): KeptIndex => ({
    basis,
    names: [...numbers.keys()],
    pages: pages.map(({ kept, placeOf }) => ({ ...kept, place: placeOf() })),
  });
  return {
    numberOf: (name) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    },
    add: (kept, page) => {
      pages.push({ kept, placeOf: pack.add(page) });
    },
    end: () => {
      pack.end(() => Buffer.from(JSON.stringify(index())));
      renameSync(aside, join(folder, FILE));
    },
  };
}

const FILE = 'pages';
/** What a build that is not done has so far; the number of its process follows. */
const UNFINISHED = 'unfinished-';

/** A build that was stopped leaves what it had; another may be running. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const process = name.startsWith(UNFINISHED) ? Number(name.slice(UNFINISHED.length)) : 0;
    if (process > 0 && !isRunning(process)) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
