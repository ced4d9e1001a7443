/**
 * How long browsers keep which files. What has no rule is kept and asked for each time (`no-cache`;
 * where nothing changed the answer is 304, without the file): pages and data must say at once what
 * was taken down, and a page must not come with scripts of another build.
 */

/** Paths are below the base of the site, without its slash; a star at the end stands for anything. */
export interface CacheRule {
  readonly paths: readonly string[];
  /** `Cache-Control`. */
  readonly value: string;
  readonly reason: string;
}

/** `Cache-Control` of what has no rule. */
export const ASK_EACH_TIME = 'no-cache';
const FOR_EVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

/**
 * Everything of which a host has to say something else than `no-cache`, and `no-cache` where hosts
 * would say something else by themselves. No path fits two rules, because some hosts then send both.
 */
export const cacheRules: readonly CacheRule[] = [
  {
    paths: ['_astro/*', 'anh/*', 'them-van-ban/bang-*', 'ngoai-tuyen/ban/*'],
    value: FOR_EVER,
    reason: 'named by what is in them: another content has another name',
  },
  {
    paths: ['pagefind/base-*', 'pagefind/recent-*', 'pagefind/pagefind.vi_*', 'pagefind/index/*'],
    value: FOR_EVER,
    reason: 'the parts of the index that are named by what is in them',
  },
  {
    paths: ['bodies', 'days', 'facets', 'names', 'numbers', 'places', 'sources', 'dates', 'ids'].map(
      (part) => `pagefind/${part === 'dates' || part === 'ids' ? `${part}.pf_${part}` : `${part}/*`}`,
    ),
    value: AN_HOUR,
    reason: 'asked for with the number of the build (?…), so a new build is never answered with these',
  },
  {
    paths: [
      'favicon.svg',
      'apple-touch-icon.png',
      'icon-192.png',
      'icon-512.png',
      'icon-maskable-512.png',
      'them-van-ban/may-doc/*',
    ],
    value: AN_HOUR,
    reason: 'change with the program alone, and every page or every scan asks for them',
  },
  {
    paths: ['sw.js', 'pagefind/archive.json', 'pagefind/pagefind-entry.json'],
    value: ASK_EACH_TIME,
    reason: 'say which build is there: all else follows from them, so they are never taken from a cache unasked',
  },
];

/** `Cache-Control` of a file by its path below the base. */
export function cacheControlOf(path: string): string {
  return cacheRules.find(({ paths }) => paths.some((pattern) => fits(path, pattern)))?.value ?? ASK_EACH_TIME;
}

/** Whether a path fits a pattern of a rule. */
export function fits(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
