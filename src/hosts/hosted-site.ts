import { ASK_EACH_TIME, cacheRules, fits } from './cache-rule.ts';

/** What a host has to be told of one site. */
export interface HostedSite {
  /** The path of the site on its host; begins and ends in a slash. */
  readonly base: string;
  /** The sites that may show the page for frames, as `frame-ancestors` lists them; null: none. */
  readonly embedding: string | null;
}

/** Where the site lies on the disk of its host, for those who are told there. */
export interface SiteOnDisk extends HostedSite {
  /** A whole path; ends in no slash. */
  readonly folder: string;
  /** The search service that runs behind the host: `http://127.0.0.1:8320`; null where none does. */
  readonly search: string | null;
}

/** The path of a site on its host with a slash at its end: `/kho` and `/kho/` are the same. */
export function basePath(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** All paths that are kept in the same manner, by the value that says so; without those that are asked for each time. */
export function pathsByCacheControl(): ReadonlyMap<string, readonly string[]> {
  const named = cacheRules.filter(({ value }) => value !== ASK_EACH_TIME);
  return new Map(
    [...Map.groupBy(named, ({ value }) => value)].map(([value, rules]) => [value, rules.flatMap(({ paths }) => paths)]),
  );
}

/**
 * Patterns of rules as one regular expression without its beginning, as nginx and Apache write it.
 * `end` is what stands after a whole name.
 */
export function patternsAsRegex(patterns: readonly string[], end = '$'): string {
  const written = patterns.map((pattern) => escaped(pattern.replace(/\*$/, '')) + (pattern.endsWith('*') ? '' : end));
  return `(?:${written.join('|')})`;
}

/** The folders and files at the root of what a pattern fits, among all paths of a site: for hosts without patterns. */
export function namesThatFit(pattern: string, paths: readonly string[]): readonly string[] {
  const prefix = pattern.replace(/\*$/, '');
  if (prefix.endsWith('/')) return [prefix.slice(0, -1)];
  const depth = prefix.split('/').length;
  const names = paths.filter((path) => fits(path, pattern)).map((path) => path.split('/').slice(0, depth).join('/'));
  return [...new Set(names)].toSorted();
}

/** What a regular expression takes for itself, escaped. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
