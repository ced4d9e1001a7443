import type { LocalityRole } from '../../schema/directive.ts';
import { localityRoleRules, type LocalityRoleRuleId } from '../../schema/locality-role-rule.ts';
import type { Block, LocalityMention, Outline } from '../model.ts';
import { isNeighbour } from './neighbour.ts';
import { cellBefore } from './table-cell.ts';

/** What a rule looks at: one mention, the block it stands in, and the words before it. */
interface Evidence {
  readonly block: Block | undefined;
  /** Those of its clause, or of its cell in a table. */
  readonly before: string;
  /** Those of its sentence, of which the clause may be the last of several. */
  readonly sentence: string;
  readonly text: string;
  readonly isIssuer: boolean;
}

/**
 * Another authority's document or office is named by its place: that says nothing of where this
 * document applies.
 */
const otherAuthority =
  /(?:của|do)\s(?:(?:Chủ tịch|Phó Chủ tịch|Ban Thường vụ|Thường trực|Thường vụ)\s)?(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Sở [\p{L}\s]{2,60}|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy)\s*(?:các\s)?$/u;

/** The same where the office is part of the mention itself: "của Tỉnh ủy Lạng Sơn". */
const byOffice = /(?:của|do)\s(?:(?:Ban Thường vụ|Thường trực|Thường vụ|Ban Chấp hành|Bí thư)\s)?$/u;
const office = /^(?:tỉnh|thành|huyện|quận|thị)\s(?:ủy|uỷ|đoàn)/iu;

/** Words that put a measure on a territory. */
const measure =
  /(?:áp dụng|thực hiện|giãn cách|cách ly|phong tỏa|thiết lập|tạm dừng|dừng|triển khai|tăng cường|ban hành|phê duyệt)[^.;]{0,160}(?:tại|trên địa bàn|đối với|ở|trong phạm vi)\s(?:toàn\s)?(?:địa bàn\s)?(?:các\s)?$/iu;

/** A provision that begins by telling the authority of a unit what to do. */
const told =
  /^\s*(?:[\p{L}\d.]{1,6}[.)]\s|[-+•]\s?)?\s*(?:(?:Giao|Yêu cầu|Chỉ đạo|Đề nghị|Giao cho)\s)?(?:(?:Chủ tịch|Bí thư|Thường trực|Ban Thường vụ|Cấp ủy)\s)?(?:UBND|HĐND|Ủy ban nhân dân|Huyện ủy|Thị ủy|Thành ủy|Quận ủy|Đảng ủy|Các|Công an)\s?(?:các\s)?[^.;:]{0,160}$/u;

/**
 * A sentence that begins with an order, so that what is told need not be a provision of its own.
 */
const order = /^\s*(?:Giao|Yêu cầu|Chỉ đạo|Đề nghị)\s/u;

/** Working together with a place, or through it, is not an order to it. */
const together = /phối hợp|(?<!\p{L})qua(?!\p{L})/u;

/**
 * A provision that is addressed to places: "2. Đối với các địa phương có ca mắc bệnh (…: Thị xã
 * Ayun Pa, huyện Ia Pa)".
 */
const addressed = /^\s*(?:[\p{L}\d.]{1,6}[.)]\s|[-+•]\s?)?\s*Đối với\s[^.;]{0,200}$/u;

/**
 * When each rule holds; what it says, with an example and a near miss, stands in
 * src/schema/locality-role-rule.ts.
 */
const holds: Readonly<Record<LocalityRoleRuleId, (evidence: Evidence) => boolean>> = {
  issuer: (e) => e.isIssuer,
  title: (e) => e.block?.role === 'title' && !isOtherAuthority(e) && !isNeighbour(e.before),
  addressees: (e) => e.block?.role === 'addressees',
  measure: (e) => inForce(e.block) && measure.test(e.before) && !isOtherAuthority(e) && !isNeighbour(e.before),
  told: (e) =>
    inForce(e.block) &&
    (e.block?.kind !== 'paragraph' || order.test(e.sentence)) &&
    told.test(e.before) &&
    !isOtherAuthority(e) &&
    !isNeighbour(e.before) &&
    !together.test(e.sentence),
  addressed: (e) =>
    inForce(e.block) &&
    addressed.test(e.before) &&
    !isNeighbour(e.before) &&
    !/(?:người|trường hợp|phương tiện|hàng hóa|về từ|đến từ|cán bộ)[^.;:(]{0,80}$/u.test(e.before) &&
    !isOtherAuthority(e),
  else: () => true,
};

/** At most this many characters before a mention are looked at. */
const reach = 240;

/** A role, and which of the mentions it rests on. */
export interface DecidedRole {
  readonly role: LocalityRole;
  readonly mention: number;
}

/** The role of a locality in a document: the strongest that any of its mentions shows. */
export function roleOf(
  mentions: readonly LocalityMention[],
  outline: Outline,
  blockOf: (mention: LocalityMention) => number,
  isIssuer: boolean,
): DecidedRole {
  const evidence = mentions.map((m): Evidence => {
    const block = outline.blocks[blockOf(m)];
    return {
      block,
      ...wordsBefore(outline.reading, m.start, block),
      text: outline.reading.slice(m.start, m.end),
      isIssuer,
    };
  });
  for (const { id, role } of localityRoleRules) {
    const mention = evidence.findIndex((e) => holds[id](e));
    if (mention >= 0) return { role, mention };
  }
  return { role: 'mentioned', mention: 0 };
}

function wordsBefore(reading: string, from: number, block: Block | undefined): Pick<Evidence, 'before' | 'sentence'> {
  const words =
    block?.kind === 'table'
      ? cellBefore(reading, from, block).slice(-reach)
      : reading.slice(Math.max(block?.start ?? 0, from - reach), from);
  return { before: lastPart(words, ['. ', '; ']), sentence: lastPart(words, ['. ']) };
}

/**
 * The words after the last `stop` before their end; a provision's own number (“1. ”) is no stop.
 */
function lastPart(words: string, stops: readonly string[]): string {
  const at = Math.max(...stops.map((stop) => words.lastIndexOf(stop)));
  return at < 0 || /^\s*\S{1,6}$/.test(words.slice(0, at)) ? words : words.slice(at + 2);
}

function isOtherAuthority(e: Evidence): boolean {
  return otherAuthority.test(e.before) || (byOffice.test(e.before) && office.test(e.text));
}

function inForce(block: Block | undefined): boolean {
  return block?.part === 'body' || block?.part === 'annex';
}
