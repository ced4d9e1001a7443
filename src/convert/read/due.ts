import { oneOf } from '../text/phrase/one-of.ts';
import type { Outline, Span } from '../model.ts';
import type { AssignmentMention } from '../recognize/duty/assignment-mention.ts';
import type { DeadlineMention } from '../recognize/duty/deadline/deadline-mention.ts';
import { blockAt } from '../text/layout/block-at.ts';
import { firstFrom } from '../text/phrase/first-from.ts';
import { firstWithin } from '../text/phrase/first-within.ts';
import { sentencesIn } from '../text/sentence.ts';

/**
 * "Thời gian gửi lịch trực …", "Hạn báo cáo …": for which act a sentence sets the end. Group: its
 * first words.
 */
const END_OF_ACT = new RegExp(
  String.raw`^[^\p{L}]{0,4}${oneOf('thời gian', 'thời hạn', 'hạn')} (?:để )?(\p{Ll}+ \p{Ll}+)`,
  'iu',
);

/** How a paragraph below a provision begins that continues with its duty. */
const GOES_ON = new RegExp(
  String.raw`^[^\p{L}]{0,4}${oneOf(
    ...['báo cáo', 'kết quả', 'hoàn thành', 'hoàn tất', 'thời gian', 'thời hạn', 'hạn', 'gửi', 'việc'],
  )} `,
  'iu',
);

/** The words that say for which act an end is are at the beginning of its sentence. */
const OPENING_REACH = 80;

/** So many such sentences after an assignment are looked at. */
const MOST_ENDS = 3;

/**
 * The deadline of each assignment, null where none is set: the first in its sentence; else that of
 * the sentences after it which name nobody ("… Báo cáo trước ngày 29/7/2021."), in its block or in
 * a paragraph below its provision; else of a sentence that says for which act it is ("Thời gian gửi
 * lịch trực chậm nhất là ngày 26/7/2021").
 */
export function duesOf(
  assignments: readonly AssignmentMention[],
  deadlines: readonly DeadlineMention[],
  outline: Outline,
): (DeadlineMention | null)[] {
  if (deadlines.length === 0) return assignments.map(() => null);
  const starts = assignments.map(({ sentence }) => sentence.start);
  const named = endsOfActs(deadlines, outline);
  return assignments.map(({ sentence }) => {
    const own = firstWithin(deadlines, sentence);
    if (own) return own;
    const block = blockAt(outline.blocks, sentence.start);
    if (!block) return null;
    const next = starts[firstFrom(starts, sentence.end, (start) => start)] ?? Infinity;
    const later = firstWithin(deadlines, { start: sentence.end, end: Math.min(next, reachOf(sentence, outline)) });
    if (later) return later;
    const words = outline.reading.slice(sentence.start, sentence.end).toLowerCase();
    const from = firstFrom(named, sentence.end, ({ at }) => at);
    const near = named.slice(from, from + MOST_ENDS).filter(({ at }) => at < block.end);
    return near.find(({ act }) => words.includes(act))?.deadline ?? null;
  });
}

interface EndOfAct {
  readonly at: number;
  readonly act: string;
  readonly deadline: DeadlineMention;
}

function endsOfActs(deadlines: readonly DeadlineMention[], outline: Outline): EndOfAct[] {
  const sentenceAt = sentencesIn(outline);
  return deadlines.flatMap((deadline) => {
    const { start } = sentenceAt(deadline);
    const opening = outline.reading.slice(start, Math.min(deadline.start, start + OPENING_REACH));
    const act = END_OF_ACT.exec(opening.replace(/\s+/g, ' '))?.[1];
    return act === undefined ? [] : [{ at: deadline.start, act: act.toLowerCase(), deadline }];
  });
}

/**
 * Where what continues with an assignment ends: with its block, or with a paragraph of its
 * provision that another provision follows.
 */
function reachOf({ start }: Span, { blocks, reading }: Outline): number {
  const at = firstFrom(blocks, start + 1, (block) => block.start) - 1;
  const [block, below, after] = blocks.slice(Math.max(at, 0), at + 3);
  if (!block) return start;
  const isBelow =
    block.style !== null &&
    below?.kind === 'paragraph' &&
    below.style === null &&
    below.part === block.part &&
    below.depth === block.depth + 1 &&
    after?.style != null &&
    after.part === block.part &&
    GOES_ON.test(reading.slice(below.start, below.start + 40));
  return isBelow ? below.end : block.end;
}
