/** Words at the head and foot of pages: which belong to the text, and which only run along. */
import { fold } from '../../vietnamese/fold/fold.ts';
import type { TextBlock, UnplacedNote } from '../text-blocks.ts';

/** A running head or foot, laid out. */
export interface RunningPart {
  readonly isHead: boolean;
  readonly blocks: readonly TextBlock[];
}

export interface RunningWords {
  /** What belongs before the text: a letterhead, a stamp. */
  readonly before: readonly TextBlock[];
  /** Stamps at the foot. */
  readonly after: readonly TextBlock[];
  readonly notes: readonly UnplacedNote[];
}

/**
 * A letterhead that is set in the head of the first page, and stamps of secrecy, urgency or draft,
 * which must not be lost wherever they stand (folded).
 */
const BELONGS: readonly RegExp[] = [
  // A letterhead: its heading, its number.
  /cong hoa xa hoi chu nghia|dang cong san viet nam|\bso\s*:/,
  // Stamps of secrecy and of who may read.
  /\b(?:tuyet |toi )?mat\b|luu hanh|noi bo|khong pho bien|thu hoi/,
  // Of urgency, of a draft.
  /hoa toc|\bkhan\b|du thao/,
];

/** Nothing but the number of a page, with or without its word. */
const ONLY_NUMBERS = /^[\s\d\-–—/|.]*(?:(?:trang|page)[\s\d\-–—/|.]*)?$/i;

/** Judges all running heads and feet; each wording counts once. */
export function runningWords(parts: readonly RunningPart[]): RunningWords {
  const before: TextBlock[] = [];
  const after: TextBlock[] = [];
  const notes: UnplacedNote[] = [];
  const seen = new Set<string>();
  for (const { isHead, blocks } of parts) {
    const words = blocks
      .flatMap(({ lines }) => lines)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (ONLY_NUMBERS.test(words) || seen.has(words)) continue;
    seen.add(words);
    if (BELONGS.some((form) => form.test(fold(words)))) {
      (isHead ? before : after).push(...blocks);
      notes.push({ weight: 'check', message: KEPT(isHead, words) });
    } else notes.push({ weight: 'lost', message: DROPPED(isHead, words) });
  }
  return { before, after, notes };
}

const KEPT = (isHead: boolean, words: string): string =>
  `Chữ ở ${isHead ? 'đầu' : 'chân'} trang (“${short(words)}”) được đưa vào ${isHead ? 'đầu' : 'cuối'} văn bản một lần. Xem có đúng chỗ không.`;
const DROPPED = (isHead: boolean, words: string): string =>
  `Chữ lặp ở ${isHead ? 'đầu' : 'chân'} trang (“${short(words)}”) không đưa vào văn bản. Nếu là chữ của văn bản thì gõ thêm.`;

function short(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
