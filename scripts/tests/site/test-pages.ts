/** The pages of the built site. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** One HTML file; `path` is its address below the site's root, such as `/van-ban/`. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every page of the site, by address. */
export const builtPages = async (folder: string): Promise<readonly BuiltPage[]> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.html'),
  );
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join('/')}`.replace(/index\.html$/, '');
      return { path, html: await readFile(file, 'utf8') };
    }),
  );
};

/** An attribute of a tag; plain values may come without quotes. */
const attribute = (name: string): RegExp =>
  new RegExp(`<[a-z](?:[^>"]|"[^"]*")*?\\s${name}=(?:"([^"]*)"|([^\\s">]+))`, 'g');

const unescape = (text: string): string =>
  text
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x26;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"');

/** Values of an attribute anywhere on a page. */
export const valuesOf = (page: BuiltPage, name: string): readonly string[] =>
  [...page.html.matchAll(attribute(name))].map((match) => unescape(match[1] ?? match[2] ?? ''));

/** Names of folders that are a kind of page of their own; every other name is that of one thing. */
const FOLDERS: ReadonlySet<string> = new Set([
  ...['tai', 'danh-sach', 'khong-ro', 'duoc-giao', 'dia-phuong', 'thoi-han', '2021', '2025'],
  ...['cach-tim', 'cach-doc', 'huong-dan', 'toan-quoc'],
]);

/** The longest page of each kind, by the folders of its address; further pages of a list are of the same kind as its first. */
export const oneOfEachKind = (pages: readonly BuiltPage[]): readonly BuiltPage[] => {
  const kind = ({ path }: BuiltPage): string => {
    const [first = '', ...rest] = path
      .replace(/trang\/\d+\/$/, '')
      .split('/')
      .filter(Boolean);
    return [first, ...new Set(rest.map((name) => (FOLDERS.has(name) ? name : '*')))].join('/');
  };
  const longest = (group: readonly BuiltPage[]): BuiltPage[] =>
    group.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1);
  return [...Map.groupBy(pages, kind).values()].flatMap(longest);
};
