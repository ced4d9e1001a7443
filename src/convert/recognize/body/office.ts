import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { patternAt } from './pattern-at.ts';
import type { BodyLine } from './body-line.ts';

/** "Chủ tịch, các Phó Chủ tịch UBND tỉnh" has two offices. */
const MOST_OFFICES = 3;
const BEFORE_OFFICES = /(?:các )?(?:đồng chí |đ\/c )|các (?=phó )/uy;
const NEXT_OFFICE = /,? (?:và )?(?:các )?(?:đồng chí )?|, /uy;

/**
 * Where the name of a body can begin after the offices at a position, the nearest first: "Trưởng
 * phòng Y tế" is the head of "phòng Y tế", though "Trưởng phòng" is an office too. None without an
 * office.
 */
export function officesEnding({ small, printed }: BodyLine, position: number, bodies: BodyVocabulary): number[] {
  const first = position + (patternAt(BEFORE_OFFICES, small, position)?.length ?? 0);
  if (bodies.officesAt(small, first).length === 0) return [];
  const ends: number[] = [];
  let starts = [first];
  for (let nth = 0; nth < MOST_OFFICES && starts.length > 0; nth++) {
    const found = starts.flatMap((start) => bodies.officesAt(small, start).map((length) => start + length));
    ends.push(...found.filter((end) => printed.charAt(end) === ' ').map((end) => end + 1));
    starts = [...new Set(found)].flatMap((end) => {
      NEXT_OFFICE.lastIndex = end;
      const gap = NEXT_OFFICE.exec(small)?.[0];
      return gap === undefined || gap === ' ' ? [] : [end + gap.length];
    });
  }
  return [...new Set(ends)].sort((a, b) => a - b);
}
