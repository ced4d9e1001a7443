/**
 * A feed as documents of a bounded size (RFC 5005, 4: archived feeds). What is followed has the
 * newest entries; the others are in documents that no new entry changes, counted from the oldest.
 */
import type { FeedEntry } from './feed-entry.ts';

/** One document of a feed. */
export interface FeedPage {
  /** Which archive document it is; null for the one that is followed. */
  readonly archived: number | null;
  readonly entries: readonly FeedEntry[];
  /** The archive document with what came before; null where nothing did. */
  readonly before: number | null;
}

/** Entries of an archive document. */
const ARCHIVED = 100;
/** Entries that the followed document has at least, where there are so many. */
const NEWEST = 50;

/** The documents of a feed, the followed one first. `entries` newest first. */
export function feedPages(entries: readonly FeedEntry[]): readonly FeedPage[] {
  const full = Math.floor(entries.length / ARCHIVED);
  const archived = Array.from({ length: full }, (_, i): FeedPage => {
    const end = entries.length - i * ARCHIVED;
    return { archived: i + 1, entries: entries.slice(end - ARCHIVED, end), before: i === 0 ? null : i };
  });
  return [newestOf(entries), ...archived];
}

/** The newest entries alone: subjects have pages of their own with all of it. */
export function newestPage(entries: readonly FeedEntry[]): FeedPage {
  return { archived: null, entries: entries.slice(0, NEWEST), before: null };
}

function newestOf(entries: readonly FeedEntry[]): FeedPage {
  const full = Math.floor(entries.length / ARCHIVED);
  const since = Math.max(entries.length - full * ARCHIVED, NEWEST);
  return { archived: null, entries: entries.slice(0, since), before: full === 0 ? null : full };
}
