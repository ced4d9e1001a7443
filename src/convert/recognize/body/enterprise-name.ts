import type { BodyRow } from '../../../schema/row/body-row.ts';
import { opensWithCapital } from '../../../vietnamese/capitalized.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { verbAt } from '../duty/duty-verb.ts';
import type { BodyLine } from './body-line.ts';

const ENTERPRISES = /^(?:cong-ty|tong-cong-ty|tap-doan|ngan-hang|hop-tac-xa)$/;

/** Whether bodies of a kind are enterprises, whose names are their own. */
export function isEnterprise({ id }: Pick<BodyRow, 'id'>): boolean {
  return ENTERPRISES.test(id);
}

/**
 * Between the words of an enterprise's name, and those words: the name has commas and small letters
 * of its own, and “công trình” is one word, of which “trình” is no verb.
 */
const ENTERPRISE_WORD = /(?:, (?=\p{Lu})|, và |\s(?:và |& )?)(?:công trình|[\p{L}\p{N}&]+(?:[.-][\p{L}\p{N}&]+)*|-)/uy;
/**
 * What enterprises do, which a name goes on with after a comma or "và": "Đầu tư, Xây dựng và Kinh doanh
 * dịch vụ". Anything else there is another's name.
 */
const TRADES = new RegExp(
  `^${oneOf(
    ...[
      'xây dựng',
      'xây lắp',
      'thương mại',
      'dịch vụ',
      'sản xuất',
      'kinh doanh',
      'vận tải',
      'du lịch',
      'tư vấn',
      'thiết kế',
    ],
    ...[
      'xuất nhập khẩu',
      'chế biến',
      'khai thác',
      'quản lý',
      'sửa chữa',
      'lắp đặt',
      'phát triển',
      'công nghiệp',
      'công nghệ',
    ],
    ...[
      'nông nghiệp',
      'lâm nghiệp',
      'môi trường',
      'đầu tư',
      'phân phối',
      'cung ứng',
      'bảo trì',
      'truyền thông',
      'giải trí',
    ],
  )}(?!\\p{L})`,
  'iu',
);

/** "số 5 Trần Phú": an address; not "Xây dựng số 5". */
const ADDRESS = /^số \d+[A-Z]?,? (?:đường |phố )?\p{Lu}/u;
const LONGEST_ENTERPRISE = 140;

/** Words that end a name: small ones, and those before an address. */
const STOPS = /^(?:của|tại|về|để|theo|trên|trong|đã|là|có|được|cho|với|phải|thuộc|từ|[Đđ]\/c|[Đđ]ịa chỉ)(?!\p{L})/u;

/**
 * The name of an enterprise, as far as its capitals reach before a verb of duty: "Công ty TNHH MTV
 * Đầu tư, Xây dựng và Kinh doanh dịch vụ Quảng Ngãi". It ends before another body.
 */
export function enterpriseLength(
  { small, printed }: Pick<BodyLine, 'small' | 'printed'>,
  from: number,
  bodies: BodyVocabulary,
): number {
  let end = from;
  // With the space before the first word, as with all others.
  let at = from - 1;
  let smallWords = 0;
  while (at - from < LONGEST_ENTERPRISE) {
    ENTERPRISE_WORD.lastIndex = at;
    const piece = ENTERPRISE_WORD.exec(printed)?.[0];
    if (piece === undefined) break;
    const word = at + piece.length - (/(?:công trình|[\p{L}\p{N}&.-]+)$/u.exec(piece)?.[0].length ?? 0);
    const joined = /^(?:,| và| &)/u.test(piece);
    if (joined && !TRADES.test(printed.slice(word, word + 20))) break;
    if (ADDRESS.test(printed.slice(word, word + 20)) || bodies.officesAt(small, word).length > 0) break;
    if (verbAt(printed, word) !== null || STOPS.test(printed.slice(word, word + 8))) break;
    at += piece.length;
    const isNumber = /^số \d/u.test(printed.slice(word - 3, word + 1));
    smallWords = isNumber || opensWithCapital(printed, word) ? 0 : smallWords + 1;
    if (smallWords > 5) break;
    if (smallWords === 0) end = at;
  }
  return end - from;
}
