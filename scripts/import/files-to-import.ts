/** What the command line names: files, and folders with all that is in them. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { folderEntries } from '../../src/sources/folder-entries.ts';
import { isHidden, isLeftBehind } from '../../src/sources/stray-file.ts';
import { systemErrorWords } from '../../src/store/system-error.ts';

export interface FilesToImport {
  /** Paths, in the order of the command line and within a folder of their names; each once. */
  readonly files: readonly string[];
  /** Names that lead to nothing, and folders that could not be listed, with the reason. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

/** Lists the files; hidden ones and those that programs leave behind are passed over, links too. */
export function filesToImport(named: readonly string[]): FilesToImport {
  const files = new Set<string>();
  const unreadable: { path: string; why: string }[] = [];
  for (const path of named) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) unreadable.push({ path, why: 'không có tệp hay thư mục này' });
    else if (!stats.isDirectory()) files.add(path);
    else {
      const listing = listedIn(path);
      for (const file of listing.files) files.add(file);
      unreadable.push(...listing.unreadable);
    }
  }
  return { files: [...files], unreadable };
}

function listedIn(folder: string): FilesToImport {
  try {
    const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
    const isMeant = (path: string): boolean => !isHidden(nameOf(path)) && !isLeftBehind(nameOf(path));
    const { entries, unreadable } = folderEntries(folder, isMeant);
    return {
      files: entries.filter(({ kind, path }) => kind === 'file' && isMeant(path)).map(({ path }) => join(folder, path)),
      unreadable: unreadable.map(({ path, why }) => ({ path: join(folder, path), why })),
    };
  } catch (error) {
    return { files: [], unreadable: [{ path: folder, why: systemErrorWords(error) ?? 'lý do không rõ' }] };
  }
}
