/** What a built site is made of: files and bytes by kind. */
import { opendirSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { withSlashes } from '../../src/store/path-forms.ts';

/** The files of one kind. */
export interface FilesOfKind {
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the largest one, and its path. */
  readonly largest: number;
  readonly largestPath: string;
}

/**
 * The kind of a file of a site, by its path: the section (its first folder, or two where the
 * section has other folders beside its pages) and the ending. Files of the bundle of search and of
 * the styles and scripts are a kind each, whatever they end in.
 */
export function kindOf(path: string): string {
  const parts = path.split('/');
  const section = parts.length === 1 ? '(trang gốc)' : (parts[0] ?? '');
  if (section === 'pagefind' || section === '_astro') return section;
  const group = groups.find((name) => path.startsWith(`${name}/`)) ?? section;
  return `${group} ${extname(path) || path}`;
}

/** Folders of lists that lie in the section of another kind of page. */
const groups = [
  ...['vien-dan/danh-sach', 'vien-dan/trang', 'van-ban/trang', 'co-quan/danh-sach', 'co-quan/khong-ro', 'co-quan/tai'],
  ...['nhiem-vu/dia-phuong', 'nhiem-vu/khong-ro', 'nhiem-vu/thoi-han', 'dia-phuong/khong-ro'],
];

/**
 * All files below a folder, by kind; the kinds with most bytes first. Nothing is kept for a file,
 * so that a million of them can be looked at.
 */
export function filesByKind(folder: string): ReadonlyMap<string, FilesOfKind> {
  const kinds = new Map<string, FilesOfKind>();
  for (const file of filesBelow(folder)) {
    const path = withSlashes(relative(folder, file));
    const { size } = statSync(file);
    const kind = kindOf(path);
    const known = kinds.get(kind) ?? { files: 0, bytes: 0, largest: -1, largestPath: '' };
    kinds.set(kind, {
      files: known.files + 1,
      bytes: known.bytes + size,
      largest: Math.max(known.largest, size),
      largestPath: size > known.largest ? path : known.largestPath,
    });
  }
  return new Map([...kinds].sort(([, a], [, b]) => b.bytes - a.bytes));
}

/** The sum of all kinds. */
export function allFiles(kinds: ReadonlyMap<string, FilesOfKind>): Pick<FilesOfKind, 'files' | 'bytes'> {
  const sum = (of: 'files' | 'bytes'): number => [...kinds.values()].reduce((all, kind) => all + kind[of], 0);
  return { files: sum('files'), bytes: sum('bytes') };
}

/** Every file below a folder, one after the other. */
export function* filesBelow(folder: string): Generator<string> {
  const opened = opendirSync(folder);
  try {
    for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) yield* filesBelow(path);
      else yield path;
    }
  } finally {
    opened.closeSync();
  }
}
