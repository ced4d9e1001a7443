/** Addresses in the web page of a git repository: a file, its history, a new issue. */

/** What can be linked to in a repository. Paths are from its root. */
export interface Repository {
  readonly file: (path: string, line?: number) => string;
  readonly history: (path: string) => string;
  readonly newIssue: (title: string, body: string) => string;
}

/** How one kind of host makes its addresses. */
interface Host {
  readonly isAt: (name: string) => boolean;
  readonly file: string;
  readonly history: string;
  readonly newIssue: string;
  readonly titleAndBody: readonly [title: string, body: string];
}

/** The branch that the site is built of (.github/workflows/archive.yml). */
const BRANCH = 'main';

/**
 * Documented by GitHub, GitLab and Forgejo in their guides on links to files and on new issues from
 * an address.
 */
const HOSTS: readonly Host[] = [
  {
    isAt: (name) => /(?:^|\.)gitlab\./.test(name),
    file: `/-/blob/${BRANCH}/`,
    history: `/-/commits/${BRANCH}/`,
    newIssue: '/-/issues/new',
    titleAndBody: ['issue[title]', 'issue[description]'],
  },
  {
    isAt: (name) => /(?:^|\.)(?:codeberg|gitea|forgejo)\./.test(name),
    file: `/src/branch/${BRANCH}/`,
    history: `/commits/branch/${BRANCH}/`,
    newIssue: '/issues/new',
    titleAndBody: ['title', 'body'],
  },
  {
    isAt: (name) => /(?:^|\.)github\./.test(name),
    file: `/blob/${BRANCH}/`,
    history: `/commits/${BRANCH}/`,
    newIssue: '/issues/new',
    titleAndBody: ['title', 'body'],
  },
];

/**
 * The addresses of a repository at a host whose addresses are known; null for another host, where
 * only the repository itself can be linked to.
 */
export function repositoryAt(address: string): Repository | null {
  const host = HOSTS.find(({ isAt }) => isAt(new URL(address).hostname));
  if (!host) return null;
  const root = address.replace(/\/$/, '');
  const at = (folder: string, path: string): string =>
    `${root}${folder}${path.split('/').map(encodeURIComponent).join('/')}`;
  return {
    file: (path, line) => `${at(host.file, path)}${line === undefined ? '' : `#L${line}`}`,
    history: (path) => at(host.history, path),
    newIssue: (title, body) => {
      const [titleKey, bodyKey] = host.titleAndBody.map(encodeURIComponent);
      return `${root}${host.newIssue}?${titleKey}=${encodeURIComponent(title)}&${bodyKey}=${encodeURIComponent(body)}`;
    },
  };
}
