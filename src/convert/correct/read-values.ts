import { isMap, type Node } from 'yaml';
import { wordsOfNode } from '../../yaml/node-words.ts';
import { isUnread } from '../../yaml/unread-node.ts';
import type { CorrectionValues } from '../../schema/correction.ts';
import { LONGEST_TEXT, wordsFault } from '../../schema/words.ts';
import { DATE_PATTERN, edtfOf, soundPartOfMatch } from '../text/date.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import { slug } from '../../vietnamese/fold/slug.ts';
import { parseNumber } from '../../number/parse-number.ts';
import { repairedNumber } from '../text/repaired-number.ts';
import {
  groupOf,
  listItems,
  optionalWords,
  readTruth,
  requireName,
  requireWords,
  type SidecarReading,
} from './reading.ts';

const WRITTEN_DATE = new RegExp(DATE_PATTERN, 'u');

const NO_SUCH_DAY = 'không có ngày ấy trên lịch';

const withdrawnNames = {
  reason: 'lý do',
  replacedBy: 'thay bằng',
  on: 'ngày rút',
  content: 'nội dung',
  describedAs: 'mô tả',
};

/** `complete`. */
export const readComplete = readTruth;

/** `cong-van`, `Công văn` or an abbreviation that only one type has. */
export function readType(node: Node | null, c: SidecarReading): string | undefined {
  const words = requireWords(node, c);
  if (words === undefined) return undefined;
  const wanted = slug(words);
  const exact = c.types.find((t) => t.slug === wanted);
  if (exact) return exact.slug;
  const abbreviated = c.types.filter((t) => t.abbreviations.some((a) => fold(a) === fold(words)));
  if (abbreviated.length === 1 && abbreviated[0]) return abbreviated[0].slug;
  const near = c.types.filter((t) => wanted.includes(t.slug) || (wanted.length > 2 && t.slug.startsWith(wanted)));
  return c.wrong(node, near.length > 0 ? `có phải là ${near.map((t) => t.slug).join(' hoặc ')}?` : undefined);
}

/**
 * `33/CV-TTCH`, `28/2021/QĐ-TTg`, `12-CT/TU`; white space and dashes are put right, anything else
 * is reported.
 */
export function readNumber(node: Node | null, c: SidecarReading): string | undefined {
  const words = requireWords(node, c);
  if (words === undefined) return undefined;
  const number = repairedNumber(words);
  if (parseNumber(number)) return number;
  const without = repairedNumber(words.replace(/^(?:[\p{L}\s]*\s)?số\s*[:.]?\s*/iu, ''));
  return c.wrong(node, parseNumber(without) ? `có phải là ${without}?` : undefined);
}

/**
 * EDTF level 0 and a day of the calendar. `2/11/2021` and `ngày 02 tháng 11 năm 2021` are reported
 * with their right form, `29/2/2021` as a day that there is not.
 */
export function readDate(node: Node | null, c: SidecarReading): string | undefined {
  const words = requireWords(node, c);
  if (words === undefined) return undefined;
  const [, y, m, d] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words) ?? [];
  if (y) {
    const sound = edtfOf(Number(y), m ? Number(m) : null, d ? Number(d) : null);
    return sound === words ? words : c.wrong(node, NO_SUCH_DAY);
  }
  const loose = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  const written = WRITTEN_DATE.exec(words);
  const meant = loose
    ? edtfOf(Number(loose[1]), Number(loose[2]), Number(loose[3]))
    : written && soundPartOfMatch(written, 1);
  if (!meant) return c.wrong(node);
  return c.wrong(node, meant.length === 10 ? `có phải là ${meant}?` : NO_SUCH_DAY);
}

/** A name, or `name`, `parent`, `unit`. */
export function readIssuer(node: Node | null, c: SidecarReading): NonNullable<CorrectionValues['issuer']> | undefined {
  const group = groupOf(node, { name: 'tên', parent: 'cơ quan cấp trên', unit: 'địa bàn' }, c);
  if (!group) {
    const name = requireName(node, c);
    return name === undefined ? undefined : { name, parent: null, unit: null };
  }
  const name = requireName(group.get('name') ?? null, c);
  const parent = optionalWords(group.get('parent') ?? null, c);
  const unitNode = group.get('unit') ?? null;
  const unit = wordsOfNode(unitNode) ?? null;
  if (unit !== null && !c.gazetteer.unit(unit)) return c.wrong(unitNode, 'unit không có trong bảng địa danh');
  return name === undefined || parent === undefined ? undefined : { name, parent, unit };
}

/** A name, or `name`, `position`, `capacity`. */
export function readSignatory(
  node: Node | null,
  c: SidecarReading,
): NonNullable<CorrectionValues['signatory']> | undefined {
  const group = groupOf(node, { name: 'họ tên', position: 'chức vụ', capacity: 'thay mặt' }, c);
  if (!group) {
    const name = requireName(node, c);
    return name === undefined ? undefined : { name, position: null, capacity: null };
  }
  if (!group.has('name')) return c.wrong(node, 'thiếu name');
  const name = requireName(group.get('name') ?? null, c);
  const [position, capacity] = ['position', 'capacity'].map((key) => optionalWords(group.get(key) ?? null, c));
  if (name === undefined || position === undefined || capacity === undefined) return undefined;
  return { name, position, capacity };
}

/** A trích yếu. */
export function readTitle(node: Node | null, c: SidecarReading): string | undefined {
  return requireWords(node, c, LONGEST_TEXT);
}

/** A list of lines. */
export function readLines(node: Node | null, c: SidecarReading): readonly string[] | undefined {
  const items = listItems(node);
  if (!items) return c.wrong(node);
  // A list that lacks an item would be published as the whole.
  if (items.some(isUnread)) return undefined;
  const lines = items.map((item) => requireWords(item, c));
  return lines.every((line) => line !== undefined) ? lines : undefined;
}

/** `state` or `party`. */
export function readRegime(node: Node | null, c: SidecarReading): CorrectionValues['regime'] | undefined {
  const words = requireWords(node, c);
  if (words === undefined || words === 'state' || words === 'party') return words;
  const folded = fold(words);
  return c.wrong(node, /dang/.test(folded) ? 'có phải là party?' : /nha nuoc/.test(folded) ? 'có phải là state?' : '');
}

/**
 * `reason` and, where there are, `replacedBy`, `on`, `content` and what the notice may say of a
 * removed text.
 */
export function readWithdrawn(node: Node | null, c: SidecarReading): CorrectionValues['withdrawn'] | undefined {
  if (!isMap(node)) return c.wrong(node);
  const group = groupOf(node, withdrawnNames, c);
  if (!group?.has('reason')) return c.wrong(node, 'thiếu reason');
  const words = (key: string): string | null => wordsOfNode(group.get(key) ?? null) ?? null;
  const reason = readReason(group.get('reason') ?? null, c);
  const on = words('on') === null ? null : (readDate(group.get('on') ?? null, c) ?? null);
  const content = words('content') === 'remove' ? 'remove' : 'keep';
  const describedAs = optionalWords(group.get('describedAs') ?? null, c, LONGEST_TEXT) ?? null;
  if (describedAs !== null && content === 'keep')
    c.wrong(group.get('describedAs') ?? null, 'describedAs chỉ dùng cùng content: remove');
  const replacedBy = words('replacedBy')?.replace(/\.txt$/i, '') ?? null;
  return reason === undefined ? undefined : { reason, replacedBy, on, content, describedAs };
}

/** A list of `on`, `reason`, `by`; a sound entry counts beside a wrong one. */
export function readTextChanges(node: Node | null, c: SidecarReading): CorrectionValues['textChanges'] | undefined {
  const items = listItems(node);
  if (!items || items.length === 0) return c.wrong(node);
  const changes = items.flatMap((item) => (isUnread(item) ? [] : (readTextChange(item, c) ?? [])));
  return changes.length > 0 ? changes : undefined;
}

/** Why a document was withdrawn, which everybody reads: it has to say something. */
function readReason(node: Node | null, c: SidecarReading): string | undefined {
  const words = wordsOfNode(node);
  return words && wordsFault(words, LONGEST_TEXT) === null ? words : c.wrong(node, 'hãy ghi lý do bằng chữ');
}

function readTextChange(node: Node | null, c: SidecarReading): CorrectionValues['textChanges'][number] | undefined {
  const group = groupOf(node, { on: 'ngày thay', by: 'người thay', reason: 'lý do' }, c);
  if (!group) return c.wrong(node, 'mỗi mục cần on và reason');
  const missing = ['on', 'reason'].find((key) => !group.has(key));
  if (missing !== undefined) return c.wrong(node, `thiếu ${missing}`);
  const on = readDate(group.get('on') ?? null, c);
  const reason = requireWords(group.get('reason') ?? null, c);
  const by = optionalWords(group.get('by') ?? null, c) ?? null;
  return on === undefined || reason === undefined ? undefined : { on, by, reason };
}
