import type { AuthorityName, UnitWords } from '../../model.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { levelWords } from '../../../vietnamese/level-words.ts';
import { bodyLine, type BodyLine } from './body-line.ts';
import { committeeAt, nameLength, unitAt } from './unit-phrase.ts';

/** Bodies that speak for the one named after them, by the ids of their rows. */
const STANDING: ReadonlySet<string> = new Set(['ban-thuong-vu', 'thuong-truc', 'ban-chap-hanh']);

/** Bodies for which such a one speaks, beside the committees that bear a level's word. */
const SPOKEN_FOR: ReadonlySet<string> = new Set(['hdnd', 'dang-uy']);

/**
 * The level's word alone at the end of a name, abbreviated: TT is also thông tư, H and X are
 * letters.
 */
const BARE_SHORT = /(?<!\p{L})t[px]\.?$/u;

/**
 * What the name of an authority says, by the grammar of bodies and units: "Phó Chủ tịch UBND huyện
 * Tam Đường, tỉnh Lai Châu" is UBND of huyện Tam Đường, which lies in tỉnh Lai Châu. Near misses:
 * "Bảo hiểm xã hội", "Huyện đoàn" have no unit by a word of its level.
 */
export function authorityName(words: string, bodies: BodyVocabulary): AuthorityName {
  const whole = bodyLine(words.trim());
  const office = officeLength(whole, bodies);
  const from = office + standingLength(bodyLine(whole.printed.slice(office)), bodies);
  const name = bodyLine(whole.printed.slice(from));
  const { end, unit } = unitOf(name, bodies);
  return {
    whole: whole.printed,
    withoutOffice: whole.printed.slice(office),
    name: name.printed,
    kind: bodies.heads.comparable(name.printed.slice(0, end)),
    unit,
  };
}

/**
 * How many characters are an office before the name of a body: "Giám đốc Sở Y tế"; 0 without one.
 */
function officeLength({ small, printed }: BodyLine, { officesAt, heads }: BodyVocabulary): number {
  const ends = officesAt(small, 0).map((length) => length + 1);
  return ends.find((end) => printed.charAt(end - 1) === ' ' && heads.inPrinted(printed, end) !== null) ?? 0;
}

/** The same for a body that speaks for another: "Ban Thường vụ Tỉnh ủy", "Thường trực HĐND". */
function standingLength({ small, printed }: BodyLine, { heads }: BodyVocabulary): number {
  const head = heads.inPrinted(printed);
  if (head?.row == null || !STANDING.has(head.row.id)) return 0;
  const gap = /^ (?:đảng bộ )?/u.exec(small.slice(head.length))?.[0].length ?? 0;
  const at = head.length + gap;
  const isFor = committeeAt(small, at) !== null || SPOKEN_FOR.has(heads.inPrinted(printed, at)?.row?.id ?? '');
  return gap > 0 && isFor ? at : 0;
}

/** The first unit that a name has by a word of its level, and where the words of the body end. */
function unitOf(name: BodyLine, bodies: BodyVocabulary): { readonly end: number; readonly unit: UnitWords | null } {
  const { small, printed } = name;
  for (const { index } of printed.matchAll(/(?<!\p{L})\p{L}/gu)) {
    const committee = committeeAt(small, index);
    const end = index + (committee?.length ?? 0);
    if (committee && !/^\s\p{Ll}/u.test(printed.slice(end))) {
      const length = printed.charAt(end) === ' ' ? nameLength(printed, end + 1, bodies) : 0;
      const of = length === 0 ? null : printed.slice(end + 1, end + 1 + length);
      return { end, unit: { type: committee.type, name: of, within: null } };
    }
    const unit = committee ? null : unitAt(small, printed, index, bodies);
    const isOther = unit?.name === null && /^\s\p{Ll}/u.test(printed.slice(index + unit.length));
    if (unit && !isOther) return { end: index, unit: { type: unit.type, name: unit.name, within: unit.within } };
  }
  const short = BARE_SHORT.exec(small);
  const type = short && levelWords.find((level) => level.short.some((one) => one === short[0].slice(0, 2)))?.word;
  return short && type
    ? { end: short.index, unit: { type, name: null, within: null } }
    : { end: printed.length, unit: null };
}
