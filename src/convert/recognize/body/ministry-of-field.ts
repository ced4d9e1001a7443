import type { BodyFound } from '../../model.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { verbAt } from '../duty/duty-verb.ts';
import { nothingSaid } from './unsaid.ts';

/** The field of no ministry is longer. */
const LONGEST_FIELD = 60;
const FIELD_ENDS = /(?<=\p{L})(?=[,;. ]|$)/gu;

/**
 * The ministry whose field a list names at a position, as a scan may have it: "Văn hóa, Thể thao và
 * Du lich", "Kế hoạch và Đầu. tư". Null where none has it.
 */
export function ministryOfField(printed: string, at: number, bodies: BodyVocabulary): BodyFound | null {
  if (!/^\p{Lu}/u.test(printed.slice(at, at + 2))) return null;
  const reach = printed.slice(at, at + LONGEST_FIELD);
  for (const { index } of [...reach.matchAll(FIELD_ENDS)].toReversed()) {
    const central = bodies.centralNamed(`Bộ ${reach.slice(0, index).replaceAll('.', '')}`);
    const isEnded = /^(?:[,;.]| và |$)/u.test(reach.slice(index)) || verbAt(printed, at + index + 1) !== null;
    if (central && isEnded)
      return { ...nothingSaid, row: bodies.rows.get('bo') ?? null, central, start: at, end: at + index };
  }
  return null;
}
