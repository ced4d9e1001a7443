/** What a web page has below a text that was copied from it: its own buttons, other news. */
import { annexMarkerOf } from './annex-marker.ts';
import { alignedFold } from '../../vietnamese/fold/aligned-fold.ts';
import { oneOf } from '../text/phrase/one-of.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { isCapitals } from './head/header-line.ts';
import { markerOf } from './marker.ts';
import { isMarkOf, type PageMark } from './page-mark.ts';

/** Whole lines with which the foot of a page begins. */
export const footOpeners: readonly PageMark[] = [
  {
    line: wholeLine(
      `(?:các )?${oneOf('tin', 'bài', 'văn bản', 'tin tức', 'tin bài', 'bài viết')} ` +
        oneOf('cùng chuyên mục', 'cùng loại', 'cùng lĩnh vực', 'liên quan', 'khác'),
    ),
    reason: 'other news',
    example: 'Tin cùng chuyên mục',
    nearMiss: 'Các văn bản liên quan được bãi bỏ',
  },
  {
    line: wholeLine(
      oneOf(
        ...['in bài viết', 'in bài này', 'in trang', 'gửi email', 'gửi bài viết', 'gửi cho bạn bè', 'chia sẻ'],
        ...['chia sẻ bài viết', 'xem thêm', 'quay lại', 'trở lại', 'về đầu trang', 'bình luận', 'ý kiến bạn đọc'],
      ),
    ),
    reason: 'buttons',
    example: 'In bài viết',
    nearMiss: 'In bài viết tuyên truyền thành tờ rơi',
  },
  {
    line: wholeLine(
      String.raw`${oneOf('số lượt xem', 'lượt xem', 'lượt truy cập', 'lượt đọc', 'đã xem')}\s?:\s?[\d.,]+`,
    ),
    reason: 'a count of readers',
    example: 'Lượt xem: 1.204',
    nearMiss: 'Lượt xem được thống kê',
  },
  {
    line: wholeLine(
      String.raw`${oneOf('tải về', 'tệp đính kèm', 'file đính kèm', 'tệp gốc', 'file gốc')}(?:\s?:?\s?\S+\.\p{L}{3,4})?`,
    ),
    reason: 'a file to take',
    example: 'File đính kèm: 3312.pdf',
    nearMiss: 'File đính kèm danh sách cán bộ',
  },
  {
    line: wholeLine(String.raw`(?:©\s?(?:copyright|\d{4}|bản quyền)|bản quyền thuộc)(?!\p{L}).*`),
    reason: 'whose page it is',
    example: 'Bản quyền thuộc về Cổng thông tin điện tử tỉnh',
    nearMiss: '©° bự',
  },
];

function wholeLine(words: string): RegExp {
  return new RegExp(String.raw`^${words}\s?:?$`, 'iu');
}

/** A foot begins among so many last lines. */
const LONGEST_FOOT = 60;

/**
 * The line with which the foot of a web page begins; the number of lines where there is none. It is
 * in the last half of the text, and nothing of a text is below it: no provision, annex, order,
 * signature or line in capitals.
 */
export function webFoot(lines: readonly Line[]): number {
  const from = Math.max(Math.ceil(lines.length / 2), lines.length - LONGEST_FOOT);
  const at = lines.findIndex(({ text }, i) => i >= from && isMarkOf(footOpeners, text));
  if (at < 0 || lines.slice(at).some(isOfText)) return lines.length;
  return at;
}

function isOfText(line: Line): boolean {
  if (isBlank(line) || isMarkOf(footOpeners, line.text)) return false;
  const folded = alignedFold(line.text);
  return (
    OF_TEXT.test(folded) || isCapitals(line.text) || markerOf(line.text) !== null || annexMarkerOf(line.text) !== null
  );
}

/** First words, folded, of what a closing or an order has. */
const OF_TEXT = /^(?:noi nhan|giao |yeu cau |de nghi |can cu |t[ml][./]|k[t/][./t]|chu tich|giam doc|truong )/;
