/** Addresses in the web page of a git repository: a file, its history, a new issue. */

/** What can be linked to in a repository. Paths are from its root. */
export interface Repository {
  readonly file: (path: string, line?: number) => string;
  readonly history: (path: string) => string;
  readonly newIssue: (title: string, body: string) => string;
  /**
   * The page that writes a new file, with its name and as far as the host takes it (`takesText`) its
   * text filled in. An address of more than {@link LONGEST_LINK} characters is refused by hosts.
   */
  readonly newFile: (path: string, text: string) => string;
  readonly takesText: boolean;
  /** The page where files are put into a folder; where a host has none, the folder itself. */
  readonly upload: (folder: string) => string;
}

/**
 * In characters. Servers before these hosts take a first line of 8 KB (nginx, its default for
 * `large_client_header_buffers`), and cookies need no part of it.
 */
export const LONGEST_LINK = 7_500;

/** How one kind of host makes its addresses. */
interface Host {
  readonly isAt: (name: string) => boolean;
  readonly file: string;
  readonly history: string;
  readonly newIssue: string;
  readonly titleAndBody: readonly [title: string, body: string];
  readonly newFile: string;
  /** Names of the query: the name of the file, its text; null where no text is taken. */
  readonly nameAndText: readonly [name: string, text: string | null];
  readonly upload: string;
}

/** The branch that the site is built of (.github/workflows/archive.yml). */
const BRANCH = 'main';

/**
 * Documented by GitHub, GitLab and Forgejo in their guides on links to files and on new issues from
 * an address; the query of a new file by GitHub (“creating new files”, query parameters), and in
 * the code of GitLab (`blob/_editor.html.haml`) and of Gitea (`repo/editor.go`, a name only).
 */
const HOSTS: readonly Host[] = [
  {
    isAt: (name) => /(?:^|\.)gitlab\./.test(name),
    file: `/-/blob/${BRANCH}/`,
    history: `/-/commits/${BRANCH}/`,
    newIssue: '/-/issues/new',
    titleAndBody: ['issue[title]', 'issue[description]'],
    newFile: `/-/new/${BRANCH}/`,
    nameAndText: ['file_name', 'content'],
    upload: `/-/tree/${BRANCH}/`,
  },
  {
    isAt: (name) => /(?:^|\.)(?:codeberg|gitea|forgejo)\./.test(name),
    file: `/src/branch/${BRANCH}/`,
    history: `/commits/branch/${BRANCH}/`,
    newIssue: '/issues/new',
    titleAndBody: ['title', 'body'],
    newFile: `/_new/${BRANCH}/`,
    nameAndText: ['filename', null],
    upload: `/_upload/${BRANCH}/`,
  },
  {
    isAt: (name) => /(?:^|\.)github\./.test(name),
    file: `/blob/${BRANCH}/`,
    history: `/commits/${BRANCH}/`,
    newIssue: '/issues/new',
    titleAndBody: ['title', 'body'],
    newFile: `/new/${BRANCH}/`,
    nameAndText: ['filename', 'value'],
    upload: `/upload/${BRANCH}/`,
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
    newFile: (path, text) => newFileAt(root, host, path, text),
    takesText: host.nameAndText[1] !== null,
    upload: (folder) => at(host.upload, folder),
    newIssue: (title, body) => {
      const [titleKey, bodyKey] = host.titleAndBody.map(encodeURIComponent);
      return `${root}${host.newIssue}?${titleKey}=${encodeURIComponent(title)}&${bodyKey}=${encodeURIComponent(body)}`;
    },
  };
}

function newFileAt(
  root: string,
  { newFile, nameAndText: [nameKey, textKey] }: Host,
  path: string,
  text: string,
): string {
  const [name = '', ...folders] = path.split('/').map(encodeURIComponent).toReversed();
  const ofText = textKey === null ? '' : `&${textKey}=${encodeURIComponent(text)}`;
  return `${root}${newFile}${folders.toReversed().join('/')}?${nameKey}=${name}${ofText}`;
}
