/** Where drafts are kept: IndexedDB of this browser, or memory where the browser keeps nothing. */
import { openDB, type DBSchema } from 'idb';
import type { Draft } from './draft.ts';

/** Every function rejects where the browser refuses: it is full, or its storage was taken away. */
export interface DraftStore {
  /** Whether drafts are there after a reload. */
  readonly isKept: boolean;
  readonly all: () => Promise<Draft[]>;
  readonly put: (draft: Draft) => Promise<void>;
  /** Keeps the file that a draft was made of, for its picture. */
  readonly putFile: (id: string, bytes: Uint8Array) => Promise<void>;
  readonly file: (id: string) => Promise<Uint8Array | undefined>;
  /** Takes a draft and its file out. */
  readonly remove: (id: string) => Promise<void>;
}

interface Kept extends DBSchema {
  drafts: { key: string; value: Draft };
  files: { key: string; value: Uint8Array };
}

/** Opens the store; where the browser gives none (private mode, blocked storage), one in memory. */
export async function openDraftStore(): Promise<DraftStore> {
  try {
    return await keptStore();
  } catch {
    return memoryStore();
  }
}

async function keptStore(): Promise<DraftStore> {
  const kept = await openDB<Kept>('them-van-ban', 1, {
    upgrade: (database) => {
      database.createObjectStore('drafts', { keyPath: 'id' });
      database.createObjectStore('files');
    },
  });
  return {
    isKept: true,
    all: async () => inOrder(await kept.getAll('drafts')),
    put: async (draft) => void (await kept.put('drafts', draft)),
    putFile: async (id, bytes) => void (await kept.put('files', bytes, id)),
    file: (id) => kept.get('files', id),
    remove: async (id) => {
      const both = kept.transaction(['drafts', 'files'], 'readwrite');
      await Promise.all([both.objectStore('drafts').delete(id), both.objectStore('files').delete(id), both.done]);
    },
  };
}

/** A store that lasts as long as the page. */
export function memoryStore(): DraftStore {
  const drafts = new Map<string, Draft>();
  const files = new Map<string, Uint8Array>();
  return {
    isKept: false,
    all: () => Promise.resolve(inOrder([...drafts.values()])),
    put: (draft) => Promise.resolve(void drafts.set(draft.id, draft)),
    putFile: (id, bytes) => Promise.resolve(void files.set(id, bytes)),
    file: (id) => Promise.resolve(files.get(id)),
    remove: (id) => Promise.resolve(void (drafts.delete(id), files.delete(id))),
  };
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  return drafts.toSorted((a, b) => a.added - b.added || (a.id < b.id ? -1 : 1));
}
