/**
 * One row of the direction of flow: what the files of a folder (or one file) may import, and why no
 * more.
 */
export interface ImportRow {
  /** A folder, or a file; the longest that fits a path decides. */
  readonly of: string;
  /** Folders or files that it may import, beside itself. */
  readonly may: readonly string[];
  /** Whether it may import Node's own modules. */
  readonly node?: true;
  /** Whether it may import Astro. */
  readonly astro?: true;
  /** Whether it may ask the bundler where files are (`import.meta`), beside what Node or Astro run. */
  readonly bundler?: true;
  readonly reason: string;
}

/** What everything of a document rests on. */
export const GROUND = ['src/ground', 'src/vietnamese', 'src/number', 'src/schema'] as const;
