import type { Keeping } from '../store/keeping.ts';
import type { Subject } from '../store/records.ts';

/** A subject with the size of its pages in bytes; pages that several have count for each. */
export interface KeptEntry {
  readonly subject: Subject;
  readonly bytes: number;
}

/** What a device keeps, the newest first. */
export interface KeptOverview {
  /** What the reader asked for. */
  readonly asked: readonly KeptEntry[];
  /** What was visited, besides. */
  readonly visited: readonly KeptEntry[];
}

/** Lets go of subjects by their keys and says what was done. */
export type LetGo = (keys: readonly string[], said: string) => Promise<void>;

/** Looks it up. */
export async function keptOverview({ database }: Keeping): Promise<KeptOverview> {
  const subjects = (await database.getAll('subjects')).filter(({ kind }) => kind !== 'frame');
  const pages = await database.getAll('pages');
  const sizes = new Map(pages.map(({ key, bytes }) => [key, bytes]));
  const entries = subjects
    .toSorted((a, b) => b.asked - a.asked)
    .map((subject) => ({ subject, bytes: subject.pages.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0) }));
  return {
    asked: entries.filter(({ subject }) => subject.kind !== 'visit'),
    visited: entries.filter(({ subject }) => subject.kind === 'visit'),
  };
}
