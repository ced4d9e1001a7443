import type { Outline } from '../model.ts';
import type { Relation } from '../../schema/directive.ts';
import { blockAt } from '../text/block-at.ts';

/** Verbs of relations in the national database's words, as they stand right before the cited document. */
const VERBS: readonly (readonly [RegExp, Relation])[] = [
  [/(?:thay thế|thay cho)(?:\s+(?:cho|các))?\s*$/iu, 'thay-the'],
  [/(?:bãi bỏ|hủy bỏ|huỷ bỏ)(?:\s+(?:toàn bộ|một phần|các|nội dung[^.;]{0,60}? tại))?\s*$/iu, 'bai-bo'],
  [
    /(?:sửa đổi(?:,\s*|\s+và\s+|\s+)bổ sung|sửa đổi|bổ sung|điều chỉnh)(?:\s+(?:một số\s+)?(?:[\p{L}\d,()]+\s+){0,9}?(?:của|tại|ban hành kèm theo))?\s*(?:các\s*)?$/iu,
    'sua-doi-bo-sung',
  ],
  [/đính chính(?:\s+[\p{L}\d,]+){0,6}?\s*$/iu, 'dinh-chinh'],
  [/đình chỉ(?:\s+(?:việc\s+)?(?:thi hành|áp dụng))?\s*$/iu, 'dinh-chi'],
  [/(?:tạm ngưng|ngưng) hiệu lực(?:\s+của)?\s*$/iu, 'tam-ngung-hieu-luc'],
  [/hướng dẫn(?:\s+(?:thực hiện|thi hành|triển khai))(?:\s+một số[\p{L}\s]{0,40}của)?\s*$/iu, 'huong-dan'],
  [/quy định chi tiết(?:\s+[\p{L}\d,]+){0,8}?\s*$/iu, 'quy-dinh-chi-tiet'],
];

const PASSIVE = /(?:được|bị|đã|bởi|do|khi)\s+(?:[\p{L},]+\s+){0,2}$/iu;
/** "Thông báo này bổ sung …", "Bãi bỏ Quyết định …": the sentence speaks of what this document does. */
const BY_THIS =
  /\b(?:này|nay)\b[^.;]*$|^[^\p{L}]*(?:\d+[.)]\s*|[a-zđ]\)\s*|Điều \d+\.\s*)?(?:Bãi bỏ|Hủy bỏ|Huỷ bỏ|Thay thế|Sửa đổi|Bổ sung|Đính chính|Đình chỉ|Tạm ngưng|V\/v|Về việc|và)/iu;

/**
 * What the text states this document does to the one cited at `offset`. Only in the title, the body and the articles; never in căn cứ, and never where the
 * sentence speaks of what others did ("Nghị định số 136/2013/NĐ-CP đã được thay thế bởi …").
 */
export const statedRelations = (outline: Outline, offset: number): Relation[] => {
  const block = blockAt(outline.blocks, offset);
  if (
    !block ||
    block.part === 'preamble' ||
    block.part === 'annex' ||
    (block.part === 'preface' && block.role !== 'title')
  )
    return [];
  const before = outline.reading.slice(Math.max(block.start, offset - 600), offset);
  const sentenceAt = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1;
  const sentence = before.slice(sentenceAt > 4 ? sentenceAt : 0).slice(-260);
  for (const [verb, relation] of VERBS) {
    const match = verb.exec(sentence);
    if (!match) continue;
    const head = sentence.slice(0, match.index);
    if (PASSIVE.test(head) || /^[^\p{L}]*Căn cứ/u.test(head)) return [];
    const inTitle = block.role === 'title';
    if (relation === 'huong-dan' && !inTitle) return [];
    if (inTitle ? /(?:^|việc\s|V\/v:?\s|về\s)\s*$/iu.test(head) : BY_THIS.test(sentence)) return [relation];
  }
  return [];
};
