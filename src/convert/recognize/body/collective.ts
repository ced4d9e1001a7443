import type { BodyRow } from '../../../schema/row/body-row.ts';
import type { Level } from '../../../schema/directive.ts';
import type { BodyFound, UnitWords } from '../../model.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import type { BodyLine } from './body-line.ts';
import { exceptions } from './collective-exceptions.ts';
import { LEVEL_NAMED, levelsNamed, MOST_NOUNS, NEXT_NOUN, unitsMeant } from './collective-units.ts';
import { patternAt } from './pattern-at.ts';
import { committeeAt, levelAt, unitAt } from './unit-phrase.ts';
import { nobodyMeant, nothingSaid } from './unsaid.ts';

const CONCERNED = /,? (?:có )?liên quan/uy;
/** Words after "trực thuộc" that say to whom: then it is not an adjective. */
const OWNERS = oneOf('trung ương', 'tỉnh', 'huyện', 'ubnd', 'ủy', 'bộ', 'sở', 'thành', 'quận', 'thị', 'đảng');
/** Adjectives that narrow the common nouns; they stay part of the name. */
const ADJECTIVES = oneOf(
  ...['chuyên môn', 'chức năng', 'nghiệp vụ', 'nhà nước', `trực thuộc(?! ${OWNERS})`, 'sự nghiệp', 'công lập'],
  ...['cấp trên', 'cấp dưới', 'trung ương', 'chuyên trách', 'kinh tế', 'nghề nghiệp', 'khác'],
);
const NARROWING = new RegExp(`(?: ${ADJECTIVES})+`, 'uy');
const BELONGS = / (?:trực thuộc|thuộc và trực thuộc|thuộc|của|tại|ở|đóng trên địa bàn|trên địa bàn|trong)(?= )/uy;
/** "trên địa bàn" alone: within the unit of the document. */
const AROUND = / (?:đóng )?trên địa bàn(?! \p{Lu})/uy;
/** "các tổ chức chính trị - xã hội các xã, thị trấn": all the communes'. */
const COMMUNES =
  /các xã(?:, phường)?(?:(?:,| và) thị trấn)?(?=[,.;:]| (?:phải|có|chủ|tiếp|triển|tổ|thực|phối|và) |$)/uy;
/**
 * "các sở, ban, ngành", "các phòng, ban, ngành thuộc huyện", "các cơ quan, đơn vị liên quan", "các
 * xã, thị trấn"; `start` is where its office begins, `at` where the nouns do, after "các". Null
 * where bodies are named one by one ("các Sở Y tế, Tài chính").
 */
export function collectiveAt(text: BodyLine, start: number, at: number, bodies: BodyVocabulary): BodyFound | null {
  const units = unitsMeant(text, at - 4);
  if (units) {
    const placed = belongingTo(text, units.end, bodies);
    return {
      ...nothingSaid,
      start,
      end: placed?.end ?? units.end,
      unit: placed?.unit ?? null,
      collective: units.words,
    };
  }
  return nounGroupAt(text, start, at, bodies);
}

/**
 * "sở, ban, ngành", "cơ quan, đơn vị liên quan": the common nouns of a collective name, from where
 * they begin.
 */
export function nounGroupAt(text: BodyLine, start: number, at: number, bodies: BodyVocabulary): BodyFound | null {
  const listed = nounsAt(text, at, bodies);
  if (listed === null) return null;
  let { end } = listed;
  const narrowing = patternAt(NARROWING, text.small, end);
  end += narrowing?.length ?? 0;
  const early = patternAt(CONCERNED, text.small, end);
  end += early?.length ?? 0;
  const placed = belongingTo(text, end, bodies);
  end = placed?.end ?? end;
  const late = early === null ? patternAt(CONCERNED, text.small, end) : null;
  end += late?.length ?? 0;
  const meant = exceptions(text, {
    words: { ...nobodyMeant, nouns: listed.nouns, levels: placed?.levels ?? [], isConcerned: (early ?? late) !== null },
    end,
  });
  return {
    ...nothingSaid,
    start,
    end: meant.end,
    row: listed.nouns[0] ?? null,
    field: [listed.ownField, narrowing?.trim()].filter(Boolean).join(' ') || null,
    unit: placed?.unit ?? null,
    of: placed?.of ?? null,
    collective: meant.words,
  };
}

/**
 * What parts a noun from the next one; a scan may have a stop for a comma: "các sở. ban, ngành".
 */
function gapAfterNoun({ small, printed }: BodyLine, at: number): string | null {
  return patternAt(NEXT_NOUN, small, at) ?? (/^\. \p{Ll}/u.test(printed.slice(at, at + 4)) ? '. ' : null);
}

/** The common nouns and heads of a list: "sở, ban, ngành", "cơ quan, đơn vị". */
function nounsAt(
  text: BodyLine,
  at: number,
  bodies: BodyVocabulary,
): { nouns: readonly BodyRow[]; ownField: string | null; end: number } | null {
  const { small } = text;
  const nouns: BodyRow[] = [];
  let ownField: string | null = null;
  let end = at;
  for (let next = at; nouns.length < MOST_NOUNS;) {
    const people = nouns.length === 0 ? null : patternAt(PEOPLE, small, next);
    if (people !== null) {
      end = next + people.length;
      const gap = patternAt(NEXT_NOUN, small, end);
      if (gap === null || gap === ' ') break;
      next = end + gap.length;
    }
    const head = bodies.headAt(small, next);
    if (head === null || !isNoun(head.row, nouns) || bodies.isNoBody(head, small, next)) break;
    const after = next + head.length;
    if (hasField(text, after, head.row, bodies)) break;
    if (!nouns.includes(head.row)) nouns.push(head.row);
    end = after;
    const ofWhat = head.row.common === true ? bodies.fieldAt(head.row, small, text.printed, end + 1) : null;
    if (ofWhat?.isOwn === true) {
      end += ofWhat.length + 1;
      ownField = ofWhat.name;
    }
    const narrow = patternAt(NARROWING, small, end) ?? '';
    const gap = gapAfterNoun(text, end + narrow.length);
    if (gap === null) break;
    next = end + narrow.length + gap.length;
    // "các cơ quan tổ chức quán triệt": without a comma it is what they do.
    if (gap === ' ' && /^(?:tổ chức |báo(?!\p{L}))/u.test(small.slice(next, next + 8))) break;
  }
  return nouns.length === 0 ? null : { nouns, ownField, end };
}

/**
 * Who is not a body, in the midst or at the end of such a list: "các tổ chức, cá nhân liên quan".
 */
const PEOPLE =
  /(?:cá nhân|hộ gia đình|người dân|công dân)(?=,? (?:có )?liên quan|, | và | (?:có|phải|căn|chịu) |[.:;]|$)/uy;

/**
 * "đơn vị liên quan", "cơ quan, tổ chức có liên quan" in a list: common nouns that need no "các"
 * there. Null without the words "liên quan".
 */
export function concernedAt(text: BodyLine, at: number, bodies: BodyVocabulary): BodyFound | null {
  const head = bodies.headAt(text.small, at);
  if (head?.row.common !== true) return null;
  const group = nounGroupAt(text, at, at, bodies);
  return group?.collective?.isConcerned === true ? group : null;
}

/** Whether a row names bodies of a kind in a list; a committee only beside committees. */
function isNoun({ takes, id }: BodyRow, before: readonly BodyRow[]): boolean {
  if (takes !== 'unit') return before.every((row) => row.takes !== 'unit');
  return id.endsWith('-uy') && before.every((row) => row.id.endsWith('-uy'));
}

/** "các Sở Y tế …": a field follows, so that one body is named. */
function hasField(
  { small, printed }: Pick<BodyLine, 'small' | 'printed'>,
  at: number,
  row: BodyRow,
  bodies: BodyVocabulary,
): boolean {
  if (row.common === true || printed.charAt(at) !== ' ') return false;
  if (bodies.fieldAt(row, small, printed, at + 1) !== null) return true;
  return (
    /^\p{Lu}/u.test(printed.slice(at + 1, at + 3)) &&
    bodies.headAt(small, at + 1) === null &&
    levelAt(small, printed, at + 1) === null
  );
}

/**
 * "thuộc huyện", "tỉnh Gia Lai", "trên địa bàn huyện Krông Búk", "cấp tỉnh", "thuộc Bộ Y tế": in
 * which unit, at which levels, or under which body; null where nothing of the kind follows.
 */
export function belongingTo(
  { small, printed }: Pick<BodyLine, 'small' | 'printed'>,
  at: number,
  bodies: BodyVocabulary,
): { end: number; unit: UnitWords | null; levels: readonly Level[]; of: BodyFound | null } | null {
  const belongs = patternAt(BELONGS, small, at);
  const from = at + (belongs?.length ?? 0) + 1;
  if (printed.charAt(from - 1) !== ' ') return null;
  const levels = patternAt(LEVEL_NAMED, small, from);
  if (levels) return { end: from + levels.length, unit: null, levels: levelsNamed(levels), of: null };
  const communes = patternAt(COMMUNES, small, from);
  if (communes) return { end: from + communes.length, unit: null, levels: ['commune'], of: null };
  const unit = unitAt(small, printed, from, bodies);
  if (unit) return { end: from + unit.length, unit, levels: [], of: null };
  const isOwned = belongs === null ? committeeAt(small, from) !== null : /thuộc|của/u.test(belongs);
  const of = isOwned ? ownerAt({ small, printed }, from, bodies) : null;
  if (of) return { end: of.end, unit: of.unit, levels: of.collective?.levels ?? [], of };
  const around = patternAt(AROUND, small, at);
  return around === null ? null : { end: at + around.length, unit: null, levels: [], of: null };
}

/** "các đơn vị thuộc Bộ", "các phòng thuộc Sở": of the one that issued the document. */
const BARE_OWNERS: ReadonlySet<string> = new Set(['bo', 'so', 'cuc', 'tong-cuc', 'chi-cuc']);

/** "thuộc Bộ Y tế", "trực thuộc UBND huyện": the body that others belong to; no office, no list. */
function ownerAt(
  { small, printed }: Pick<BodyLine, 'small' | 'printed'>,
  at: number,
  bodies: BodyVocabulary,
): BodyFound | null {
  const central = bodies.centralAt(small, at);
  const head = bodies.headAt(small, at);
  if (central && central.length >= (head?.length ?? 0))
    return { ...nothingSaid, row: head?.row ?? null, central: central.row, start: at, end: at + central.length };
  if (head === null) return null;
  const end = at + head.length;
  if (BARE_OWNERS.has(head.row.id) && !hasField({ small, printed }, end, head.row, bodies))
    return { ...nothingSaid, row: head.row, start: at, end };
  if (head.row.takes !== 'unit') return null;
  const levels = printed.charAt(end) === ' ' ? patternAt(LEVEL_NAMED, small, end + 1) : null;
  if (levels)
    return {
      ...{ ...nothingSaid, row: head.row, start: at, end: end + 1 + levels.length },
      collective: { ...nobodyMeant, levels: levelsNamed(levels) },
    };
  const unit = printed.charAt(end) === ' ' ? unitAt(small, printed, end + 1, bodies) : null;
  return { ...nothingSaid, row: head.row, unit, start: at, end: unit ? end + 1 + unit.length : end };
}
