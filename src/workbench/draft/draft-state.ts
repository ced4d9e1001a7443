/** How far a draft is, as the list of drafts says it. */
import type { DraftReading } from '../reading.ts';
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
}

/**
 * What is left to look at: findings that are more than good to know, notes of the import that
 * nobody has compared, words that recognition was not sure of. `text` is the text as it stands.
 */
export function toCheck(draft: Draft, { findings, text }: Pick<DraftReading, 'findings' | 'text'>): ToCheck {
  return {
    findings: findings.filter(({ severity }) => severity !== 'info').length,
    notes: draft.notes.filter(({ weight }, i) => weight !== 'told' && !draft.seenNotes.includes(i)).length,
    words: unsurePlaces(draft, text).length,
  };
}

/** The state of a draft; `reading` null: it has not been read yet. */
export function stateOf(draft: Draft, reading: DraftReading | null): DraftState {
  if (reading === null) return 'reading';
  if (reading.outcome === 'withheld') return 'withheld';
  if (reading.outcome !== 'published') return 'left-out';
  const { findings, notes, words } = toCheck(draft, reading);
  return findings + notes + words > 0 ? 'to-check' : 'ready';
}
