import type { IncompleteReason } from '../../../schema/reason.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import type { Outline } from '../../model.ts';

/** Whether the text is whole, and if not, how that is seen. */
export interface Completeness {
  readonly complete: boolean;
  readonly because: IncompleteReason | null;
  /** Where it breaks off. */
  readonly at: number;
}

/**
 * Last sentences that end a document: the enacting close of a normative text, the close of a
 * letter.
 */
const CLOSES_TEXT = new RegExp(
  String.raw`${oneOf(
    String.raw`${oneOf('chịu', 'có')} trách nhiệm\s(?:tổ chức\s)?${oneOf('thi hành', 'thực hiện')}[^.]{0,60}\snày`,
    'thông qua ngày [^.]{6,40}',
    '(?:biết|được biết|biết và)[^.]{0,40}thực hiện',
    '(?:để|cho)[^.]{0,90}(?:được )?biết',
    String.raw`[Tt]rân trọng(?: cảm ơn| thông báo| kính mời|\.|\/|!)`,
    `có hiệu lực (?:thi hành )?(?:kể )?từ ngày ${oneOf('ký', 'ban hành', 'công bố')}[^.]{0,20}`,
  )}\s?[.!]["”)]{0,2}$`,
  'u',
);

/**
 * A paragraph of prose is at least this long; shorter last lines of annexes are labels and names of
 * forms.
 */
const PROSE = 80;

/**
 * Whole when it has nơi nhận or a signature, or its last words close it ("./.", "… chịu trách nhiệm
 * thi hành Nghị định này."). Otherwise its end is missing; a text that begins in mid-sentence has
 * lost its beginning. `isHeadLost`: an annex states the number that the head lacks.
 */
export function recognizeCompleteness(outline: Outline, isHeadLost: boolean): Completeness {
  const { blocks, reading } = outline;
  const words = blocks.filter((b) => b.kind !== 'mark' && b.part !== 'annex');
  const first = words[0];
  const last = words.at(-1);
  if (
    first &&
    first.part === 'body' &&
    /^[^\p{L}\d]{0,2}\p{Ll}/u.test(reading.slice(first.start, first.end)) &&
    !blocks.some((b) => b.part === 'preface')
  )
    return { complete: false, because: { code: 'begins-in-mid-sentence' }, at: first.start };
  if (first && isHeadLost)
    return {
      complete: false,
      because: { code: 'head-lost' },
      at: first.start,
    };
  const cut = brokenAnnex(outline);
  if (cut !== null) return { complete: false, because: { code: 'annex-breaks-off' }, at: cut };
  if (blocks.some((b) => b.part === 'recipients' || b.part === 'conclusions'))
    return { complete: true, because: null, at: 0 };
  const end = last ? reading.slice(last.start, last.end).trimEnd() : '';
  if (/\.\/\.?["”)]?$|\/\.$/.test(end)) return { complete: true, because: null, at: 0 };
  if (CLOSES_TEXT.test(end)) return { complete: true, because: null, at: 0 };
  const open = !/[.!?…:;]["”)]*$/.test(end);
  return {
    complete: false,
    because: { code: open ? 'breaks-off' : 'closing-lost' },
    at: last?.end ?? 0,
  };
}

/** Where the last paragraph of an annex breaks off in mid-sentence, or null. */
function brokenAnnex({ blocks, reading }: Outline): number | null {
  const last = blocks.findLast((b) => b.kind !== 'mark');
  if (last?.part !== 'annex' || (last.kind !== 'paragraph' && last.kind !== 'provision')) return null;
  const words = reading.slice(last.start, last.end).trimEnd();
  return words.length >= PROSE && /[\p{Ll},]$/u.test(words) ? last.end : null;
}
