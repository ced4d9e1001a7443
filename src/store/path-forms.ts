import systemPath, { type PlatformPath } from 'node:path';

/** The rules of paths of one system: what `node:path` has, also as `win32` and `posix`. */
type PathRules = Pick<PlatformPath, 'sep' | 'relative' | 'isAbsolute'>;

/**
 * A path of this system as git, messages and addresses name files: with slashes. Elsewhere than on
 * Windows a backslash is a letter of a name, and stays.
 */
export function withSlashes(path: string, rules: PathRules = systemPath): string {
  return path.split(rules.sep).join('/');
}

/**
 * Where `inner` lies in `outer`, from there and with slashes, '' for the folder itself; null where
 * it lies elsewhere, such as on another drive of Windows.
 */
export function pathWithin(inner: string, outer: string, rules: PathRules = systemPath): string | null {
  const way = rules.relative(outer, inner);
  const isElsewhere = way === '..' || way.startsWith(`..${rules.sep}`) || rules.isAbsolute(way);
  return isElsewhere ? null : withSlashes(way, rules);
}
