/**
 * What a part is made of. Parts of one site are made of the same, and so is the place where they are
 * joined: what is made of the whole site there has to fit their pages.
 */
import { z } from 'zod';
import { gitOutput } from '../../src/store/git-output.ts';
import { programVersion } from '../../src/store/program-version.ts';
import { contentDigest } from '../content/folder-digest.ts';
import { programFilesDigest } from '../site/built-site.ts';

export const partInputs = z.object({
  /** The version of the program and that of Node, as they are read. */
  version: z.string(),
  /** A digest of the files of the program. */
  program: z.string(),
  /** A digest of texts, corrections, tables, guide and generated files. */
  records: z.string(),
  /** The commit, for git says when a text was published, and whether its history is whole; null without git. */
  commit: z.string().nullable(),
  /** The address that the site is built for; '' where it is not known. */
  address: z.string(),
});

export type PartInputs = z.infer<typeof partInputs>;

/** What a part is made of that is built here and now. */
export function partInputsOf(root: string, content: string): PartInputs {
  const { SITE_URL = '', BASE_PATH = '/' } = process.env;
  const git = gitOutput(root, 'rev-parse', 'HEAD', '--is-shallow-repository');
  return {
    version: `${programVersion(root)}, Node ${process.version}`,
    program: programFilesDigest(root),
    records: contentDigest(content, 'generated too'),
    commit: git === null ? null : git.replace('\n', ' shallow: '),
    address: `${SITE_URL} ${BASE_PATH}`,
  };
}
