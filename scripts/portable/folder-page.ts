/** Makes a page of the built site one that can be opened from a folder; pure. */
import { pageFile } from '../../src/edition/page-file.ts';
import { FOLDER_BASE } from '../../src/edition/shard.ts';
import { isLeftOut } from './left-out.ts';

/** The one script of the site, below its root. */
export const SITE_SCRIPT = 'kho.js';

/** A page whose addresses begin with FOLDER_BASE. */
export interface FolderPage {
  readonly html: string;
  /** The programs that it starts, and the files that it names, by their paths below the root. */
  readonly programs: readonly string[];
  readonly named: readonly string[];
  /** Other hosts that it links to. */
  readonly hosts: readonly string[];
}

/** An attribute of an address of this site: its name, its quote and the address below the root. */
const ADDRESS = /(\s(?:href|src|action)=)(["']?)\/~kho~\/([^\s"'<>]*)/g;

/**
 * What stands in the head for browsers and engines on the web: files to be had early, which are
 * refused in a folder, and what names other addresses.
 */
const WEB_HEAD = [
  /<link rel="?(?:preload|modulepreload|manifest|search|canonical)"?[^>]*>/g,
  /<script type="application\/ld\+json">.*?<\/script>/gs,
];

const MODULE = /<script type="module" src="\/~kho~\/([^"]+)"><\/script>/g;

/** The page of `html` as Astro builds it. */
export function folderPage(html: string): FolderPage {
  const lean = WEB_HEAD.reduce((page, part) => page.replace(part, ''), html);
  const programs = [...lean.matchAll(MODULE)].map(([, path = '']) => path);
  const start = `<script defer src="${FOLDER_BASE}${SITE_SCRIPT}" data-start="${programs.join(' ')}"></script>`;
  const named: string[] = programs.length > 0 ? [SITE_SCRIPT] : [];
  const linked = withoutLinks(lean.replace(MODULE, '')).replace(ADDRESS, (_, before, quote, address) => {
    const file = pageFile(`/${address}`).slice(1);
    named.push(pathOf(file));
    return `${before}${quote}${FOLDER_BASE}${file}`;
  });
  const page = programs.length > 0 ? linked.replace('</head>', `${start}</head>`) : linked;
  const hosts = [...page.matchAll(/<a\s[^>]*?href=["']?https?:\/\/([^\/"'\s>]+)/g)].map(([, host = '']) => host);
  return { html: page, programs, named, hosts };
}

/** What a page says with the root of the site as it is from a file (its path below the root): `../../`. */
export function fromFile(text: string, path: string): string {
  return text.replaceAll(FOLDER_BASE, '../'.repeat(path.split('/').length - 1) || './');
}

/**
 * Data with each address of a page as one of its file: what is no page of HTML has its addresses in
 * quotation marks, or in the cells of a table.
 */
export function folderData(text: string): string {
  return text.replace(/\/~kho~\/[^\s"'<>,|\\]*/g, (address) => pageFile(address));
}

/**
 * A page without its links to what the edition leaves out: the words stay, but an item of a list
 * that is nothing but such a link goes too.
 */
function withoutLinks(html: string): string {
  const toLeftOut = (attributes: string): boolean => {
    const [, address] = /\shref=["']?\/~kho~\/([^\s"'<>?#]*)/.exec(` ${attributes}`) ?? [];
    return address !== undefined && isLeftOut(pageFile(`/${address}`).slice(1));
  };
  return html
    .replace(ITEM, (item: string, attributes: string) => (toLeftOut(attributes) ? '' : item))
    .replace(LINK, (link: string, attributes: string, words: string) => (toLeftOut(attributes) ? words : link));
}

const LINK = /<a\s((?:"[^"]*"|'[^']*'|[^>"'])*)>(.*?)<\/a>/gs;
const ITEM = /<li(?:\s[^>]*)?>\s*<a\s((?:"[^"]*"|'[^']*'|[^>"'])*)>[^<]*<\/a>\s*(?:<\/li>|(?=<li|<\/ul>))/g;

/** The path of the file that an address below the root names. */
function pathOf(address: string): string {
  const [path = ''] = /^[^?#]*/.exec(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&')) ?? [];
  return decodeURIComponent(path);
}
