/** What a page names, by its HTML: the files that it needs, the documents and pages it leads to. */
import { escapePattern } from '../ground/escape-pattern.ts';
import { FILES_FOLDER } from './published.ts';

const FILE = /[\w.-]+\.(?:js|css|woff2|svg|png|webp)/.source;

/**
 * The files that a page of a site at `base` (`/kho/`) needs at once, below its root. Scripts and
 * style sheets name further ones: `filesInFile`.
 */
export function filesInPage(html: string, base: string): readonly string[] {
  return named(html, new RegExp(`["'=]${escapePattern(base + FILES_FOLDER)}(${FILE})`, 'g'));
}

/**
 * The files that a script or a style sheet names, below the root of the site: a script by their
 * names beside it, or from the root (what it fetches ahead of an import), a style sheet by whole
 * addresses or their names beside it.
 */
export function filesInFile(text: string, base: string): readonly string[] {
  const beside = new RegExp(`["'\`(](?:\\./|${FILES_FOLDER}|${escapePattern(base + FILES_FOLDER)})(${FILE})`, 'g');
  return named(text, beside);
}

/** The documents that a page leads to, as paths below the root (`van-ban/x/`), each once. */
export function documentsIn(html: string, base: string): readonly string[] {
  const links = html.matchAll(new RegExp(`href=["']?${escapePattern(base)}(van-ban/(?!trang/)[^/"'#?> ]+/)`, 'g'));
  return [...new Set(Array.from(links, ([, path = '']) => path))];
}

/** The documents that a document cites and the archive holds: those of its section of citations. */
export function citedIn(html: string, base: string): readonly string[] {
  const start = html.search(/<section[^>]*\sid=["']?vien-dan["'\s>]/);
  if (start < 0) return [];
  return documentsIn(html.slice(start, endOfSection(html, start)), base);
}

/** The further pages of a list whose first page is `path` (`…/trang/2/`), in their order. */
export function furtherPages(html: string, base: string, path: string): readonly string[] {
  const links = html.matchAll(new RegExp(`href=["']?${escapePattern(base + path)}trang/(\\d+)/`, 'g'));
  // A list that is cut names its first and its last pages: those between are there too.
  const last = Math.max(1, ...Array.from(links, ([, number]) => Number(number)));
  return Array.from({ length: last - 1 }, (_, i) => `${path}trang/${i + 2}/`);
}

/** The title of a page, without the name of the archive. */
export function titleOf(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  return decoded(title.replace(/ – [^–]*$/, ''));
}

/** Where the section that begins at a place ends; sections inside it are part of it. */
function endOfSection(html: string, start: number): number {
  let open = 0;
  for (const tag of html.slice(start).matchAll(/<(\/?)section\b/g)) {
    open += tag[1] === '' ? 1 : -1;
    if (open === 0) return start + tag.index;
  }
  return html.length;
}

function named(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, name = '']) => `${FILES_FOLDER}${name}`))];
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
};

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => SIGNS[name] ?? entity);
}
