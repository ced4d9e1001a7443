/** What became of a document's source and of staff's corrections since it came into the archive. */
import type { Directive } from '../../../schema/directive.ts';
import { dayInVietnam } from '../../../vietnamese/vietnam-time.ts';
import { textChanges, type ChangedLines } from './text-changes.ts';

/** A version of a file: since when (UTC), and its text. */
export interface PastText {
  readonly since: string;
  readonly text: string;
  /** Whether it may be shown: the gate sees nothing in it. */
  readonly isShowable: boolean;
}

/** The versions of a text and of its corrections, newest first. */
export interface PastTexts {
  readonly text: readonly PastText[];
  /** An empty text: the corrections were taken away. */
  readonly correction: readonly PastText[];
  /** Whether the content was taken down by one of these corrections. */
  readonly wasTakenDown: boolean;
}

/** One step of a history. */
export interface HistoryStep {
  /** When, in UTC: `2026-11-20T03:04:05Z`. */
  readonly at: string;
  readonly what: 'text-came' | 'text-changed' | 'corrections-came' | 'corrections-changed' | 'corrections-gone';
  /** Why staff say they changed the text, where they say it of that day. */
  readonly reason: string | null;
  /** What changed; null where it is not shown, or where something came that was not there before. */
  readonly changes: readonly ChangedLines[] | null;
  /** Whether changes are kept back, so that what was taken out of a text stays out. */
  readonly isKeptBack: boolean;
}

/** Steps from the newest on. */
export type DocumentHistory = readonly HistoryStep[];

/**
 * The history of a document. Of one whose personal data were masked, or whose content was taken
 * down once, no former words are shown: the gate does not see all that people see.
 */
export function documentHistory(
  document: Pick<Directive, 'redacted' | 'textChanges'>,
  past: PastTexts,
): DocumentHistory {
  const isGuarded = document.redacted !== null || past.wasTakenDown;
  const ofText = past.text.map((version, i): HistoryStep => {
    const before = past.text[i + 1];
    const at = version.since;
    return before === undefined
      ? { at, what: 'text-came', reason: null, changes: null, isKeptBack: false }
      : { at, what: 'text-changed', reason: reasonOn(document, at), ...shownChanges(before, version, isGuarded) };
  });
  const ofCorrections = past.correction.map((version, i): HistoryStep => {
    const before = past.correction[i + 1];
    const what =
      version.text === '' ? 'corrections-gone' : isAbsent(before) ? 'corrections-came' : 'corrections-changed';
    const empty: PastText = { since: version.since, text: '', isShowable: true };
    return { at: version.since, reason: null, what, ...shownChanges(before ?? empty, version, isGuarded) };
  });
  return [...ofText, ...ofCorrections].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function isAbsent(version: PastText | undefined): boolean {
  return version === undefined || version.text === '';
}

function shownChanges(
  older: PastText,
  newer: PastText,
  isGuarded: boolean,
): Pick<HistoryStep, 'changes' | 'isKeptBack'> {
  const isKeptBack = isGuarded || !older.isShowable || !newer.isShowable;
  return { changes: isKeptBack ? null : textChanges(older.text, newer.text), isKeptBack };
}

/** Days are those of Vietnam, as staff write them. */
function reasonOn({ textChanges }: Pick<Directive, 'textChanges'>, at: string): string | null {
  const day = dayInVietnam(at);
  return textChanges.find(({ on }) => on === day)?.reason ?? null;
}
