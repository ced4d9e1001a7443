import { unzipSync } from 'fflate';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gitOutput } from '../../src/store/git-output.ts';
import { broughtFiles, isBrought } from '../program/project-files.ts';

/** A version of the program: what it brings, by path. */
export interface Release {
  readonly version: string;
  /** The commit that it is; null where it does not say. */
  readonly commit: string | null;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The name that package.json has in every version. */
const NAME = 'kho-van-ban';

/**
 * Reads a version of the program from a folder (a checkout, or a ZIP file unpacked) or a ZIP file as
 * GitHub, GitLab and Forgejo give it, whose files lie in one folder. Gives a sentence in Vietnamese
 * where it is none.
 */
export function openRelease(from: string): Release | string {
  if (!existsSync(from)) return `không có ${from}`;
  const files = statSync(from).isDirectory() ? filesInFolder(from) : filesInZip(from);
  if (files === null) return `${from} không phải là thư mục hay tệp ZIP đọc được`;
  const { name, version } = packageOf(files);
  if (name !== NAME || typeof version !== 'string')
    return `${from} không phải là chương trình này (cần package.json có tên ${NAME} ở thư mục đầu)`;
  const isCheckout = gitOutput(from, 'rev-parse', '--show-prefix') === '';
  return { version, commit: isCheckout ? gitOutput(from, 'rev-parse', 'HEAD') : null, files };
}

function packageOf(files: Release['files']): { readonly name?: unknown; readonly version?: unknown } {
  try {
    return (JSON.parse(new TextDecoder().decode(files.get('package.json'))) ?? {}) as object;
  } catch {
    return {};
  }
}

/** A folder without package.json is none, and is not looked through: it may be a whole disk. */
const filesInFolder = (folder: string): Release['files'] =>
  new Map(
    existsSync(join(folder, 'package.json'))
      ? broughtFiles(folder).map((path) => [path, readFileSync(join(folder, path))])
      : [],
  );

function filesInZip(file: string): Release['files'] | null {
  try {
    const entries = Object.entries(unzipSync(readFileSync(file))).filter(([path]) => !path.endsWith('/'));
    const top = /^[^/]+\//.exec(entries[0]?.[0] ?? '')?.[0] ?? '';
    const isInside = entries.every(([path]) => path.startsWith(top));
    const named = entries.map(([path, bytes]) => [isInside ? path.slice(top.length) : path, bytes] as const);
    return new Map(named.filter(([path]) => isBelow(path) && isBrought(path)));
  } catch {
    return null;
  }
}

/** Whether a path of a ZIP file stays below where it is unpacked. */
const isBelow = (path: string): boolean =>
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part));
