import type { Line } from '../../text/lines.ts';
import { oneOf } from '../../text/phrase/one-of.ts';

/** Square brackets in one line; a longer stretch is text. */
const IN_BRACKETS = /\[[^[\]\n]{12,900}\]/gu;

/** What the editors of a law library say of a text or a part of it. */
const SAYS_WHAT_BECAME = new RegExp(
  oneOf(
    String.raw`${oneOf(
      ...['hướng dẫn', 'sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ', 'đính chính', 'quy định chi tiết'],
    )}\s(?:thi hành\s)?bởi`,
    ...['hết hiệu lực', 'có hiệu lực từ ngày', 'có hiệu lực thi hành từ', 'được thực hiện theo'],
  ),
  'u',
);

/**
 * A line with the notes blanked out that a law library set into its head: "LUẬT [Xử phạt vi phạm
 * được hướng dẫn bởi Nghị định 128/2022/NĐ-CP] ĐIỆN ẢNH". The offsets stay. Near misses: "[1]",
 * "(sửa đổi năm 2013)", a bracket of the text's own.
 */
export function withoutNotes(line: Line): Line {
  if (!line.text.includes('[')) return line;
  const text = line.text.replace(IN_BRACKETS, (note) => (SAYS_WHAT_BECAME.test(note) ? ' '.repeat(note.length) : note));
  return text.trim() === '' ? line : { ...line, text };
}
