/** What every part of an open draft is given. */
import type { Draft } from '../draft/draft.ts';
import type { DraftReading } from '../reading.ts';
import type { Session } from '../session/session.ts';
import type { WorkbenchSite } from './site.ts';

export interface OpenDraft {
  readonly session: Session;
  readonly site: WorkbenchSite;
  readonly draft: Draft;
  /** Null until it has been read. */
  readonly reading: DraftReading | null;
  /** Shows a line of the text. */
  readonly goToLine: (line: number) => void;
  /** Says something in the live region. */
  readonly say: (words: string) => void;
  /** Makes the open part again, for what it shows changed and not the draft. */
  readonly refresh: () => void;
}
