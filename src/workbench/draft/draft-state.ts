/** How far a draft is, as the list of drafts says it. */
import type { DraftInArchive, DraftReading } from '../reading.ts';
import { unsurePlaces } from '../text/unsure-places.ts';
import type { Draft } from './draft.ts';

export type DraftState = 'reading' | 'withheld' | 'left-out' | 'to-check' | 'ready';

/** What the list calls each state. */
export const stateWords: Readonly<Record<DraftState, string>> = {
  reading: 'đang đọc',
  withheld: 'bị giữ lại',
  'left-out': 'có lỗi',
  'to-check': 'còn điều cần xem',
  ready: 'sẵn sàng',
};

/** What somebody still has to look at, by kind. */
export interface ToCheck {
  readonly findings: number;
  readonly notes: number;
  readonly words: number;
  /** Documents of the archive that are alike, and an address that one of them has. */
  readonly held: number;
}

/**
 * What is left to look at: findings that are more than good to know, notes of the import that
 * nobody has compared, words that recognition was not sure of, documents that the archive has
 * already. `text` is the text as it stands.
 */
export function toCheck(
  draft: Draft,
  { findings, text }: Pick<DraftReading, 'findings' | 'text'>,
  inArchive: DraftInArchive | null,
): ToCheck {
  return {
    findings: findings.filter(({ severity }) => severity !== 'info').length,
    notes: draft.notes.filter(({ weight }, i) => weight !== 'told' && !draft.seenNotes.includes(i)).length,
    words: unsurePlaces(draft, text).length,
    held: (inArchive?.alike.length ?? 0) + (inArchive?.isTaken === true ? 1 : 0),
  };
}

/** The state of a draft; `reading` null: it has not been read, `inArchive` null: nor asked about. */
export function stateOf(draft: Draft, reading: DraftReading | null, inArchive: DraftInArchive | null): DraftState {
  if (reading === null) return 'reading';
  if (reading.outcome === 'withheld') return 'withheld';
  if (reading.outcome !== 'published') return 'left-out';
  const { findings, notes, words, held } = toCheck(draft, reading, inArchive);
  return findings + notes + words + held > 0 ? 'to-check' : 'ready';
}
