import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfEntry, type EntryKind } from '../store/plain-file.ts';
import { systemErrorCode, systemErrorWords } from '../store/system-error.ts';

/** A name below a folder: its path from there, with slashes, and what kind of entry it is. */
export interface FolderEntry {
  readonly path: string;
  readonly kind: EntryKind;
}

/**
 * What lies below a folder, in the order of the paths, and which folders could not be listed, with
 * the reason.
 */
export interface FolderListing {
  readonly entries: readonly FolderEntry[];
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

/**
 * Lists a folder and those in it for which `enter` says so. Links are listed and never followed,
 * the folder itself included. A folder that does not exist is empty, for git keeps no empty folder.
 */
export function folderEntries(folder: string, enter: (path: string) => boolean): FolderListing {
  const entries: FolderEntry[] = [];
  const unreadable: { path: string; why: string }[] = [];
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const listed = listFolder(join(folder, at));
    if (typeof listed === 'string') unreadable.push({ path: at, why: listed });
    else
      for (const { name, kind } of listed) {
        const path = at === '' ? name : `${at}/${name}`;
        entries.push({ path, kind });
        if (kind === 'folder' && enter(path)) waiting.push(path);
      }
  }
  return { entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)), unreadable };
}

function listFolder(folder: string): { name: string; kind: EntryKind }[] | string {
  try {
    if (lstatSync(folder).isSymbolicLink()) return 'đây là liên kết (symbolic link), không phải thư mục';
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: kindOfEntry(entry),
    }));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    return systemErrorWords(error) ?? 'lý do không rõ';
  }
}
