/**
 * Which generated files are still as they were written, and what from: such a file need not be made
 * again.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/store/write-whole.ts';

/** Generated files of earlier runs. */
export interface WrittenPages {
  /**
   * Whether the file of a document was made from just this and still has the words it was given.
   */
  readonly isInPlace: (id: string, from: string) => boolean;
  /**
   * Whether an earlier run, or a thread of this one, noted that the file was made from just this;
   * that it still has its words is not looked at.
   */
  readonly isNoted: (id: string, from: string) => boolean;
  /** Notes what the file of a document was made from. */
  readonly note: (id: string, from: string, text: string) => void;
  /** The same with the digest of the text, for a file that a thread has written. */
  readonly noteDigest: (id: string, from: string, digest: string) => void;
  /** Writes down the notes about `published`, for the next run. */
  readonly save: (published: ReadonlySet<string>) => void;
}

/** What a file was made from, and a digest of what was written. */
type Note = readonly [from: string, text: string];

const LIST = 'pages.json';

/**
 * The notes kept in `folder` on the files in `target`. What cannot be read or written is as if it
 * were not noted.
 */
export function openWrittenPages(folder: string, target: string): WrittenPages {
  const before = notesIn(folder);
  const now = new Map<string, Note>();
  return {
    isInPlace: (id, from) => {
      const note = before.get(id);
      if (note?.[0] !== from || digestOfFile(join(target, `${id}.mdx`)) !== note[1]) return false;
      now.set(id, note);
      return true;
    },
    isNoted: (id, from) => before.get(id)?.[0] === from,
    note: (id, from, text) => now.set(id, [from, digestOf(text)]),
    noteDigest: (id, from, digest) => before.set(id, [from, digest]),
    save: (published) => {
      try {
        const kept = [...now].filter(([id]) => published.has(id));
        writeWhole(join(folder, LIST), JSON.stringify(Object.fromEntries(kept)));
      } catch {
        // The files are made again next time.
      }
    },
  };
}

function notesIn(folder: string): Map<string, Note> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as Record<string, Note>));
  } catch {
    return new Map();
  }
}

function digestOfFile(path: string): string | null {
  try {
    return digestOf(readFileSync(path));
  } catch {
    return null;
  }
}

/** A digest of the text of a generated file. */
export function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64');
}
