/** The one table of what reasons say, in Vietnamese: on the site, in its data and to staff. */
import type { IssuerSource, Reason } from './reason.ts';

/** A reason with its words, for data that others read. */
export type WordedReason = Reason & { readonly words: string };

/** What a reason says. */
export function reasonWords(reason: Reason): string {
  // The table has a row for each code that takes the reason of that code; types cannot pair them.
  const words = WORDS[reason.code] as (reason: Reason) => string;
  return words(reason);
}

/** A reason as data: its code, what the words are made of, and the words; null stays null. */
export function wordedReason(reason: Reason | null): WordedReason | null {
  return reason && { ...reason, words: reasonWords(reason) };
}

const ISSUER_SOURCES: Readonly<Record<IssuerSource, string>> = {
  author: 'theo dòng ghi tên tác giả',
  preamble: 'theo dòng trên phần căn cứ',
  enacting: 'theo câu ban hành',
  closing: 'theo câu kết của văn bản',
  signature: 'theo thể thức ký',
  title: 'theo trích yếu',
  annex: 'theo ghi chú ở phụ lục',
};

/** A code without a row does not compile. */
const WORDS: { readonly [C in Reason['code']]: (reason: Extract<Reason, { code: C }>) => string } = {
  staff: ({ by, reason }) => [by, reason].filter((words) => words !== null).join(': '),

  symbol: ({ symbol }) => `theo ký hiệu ${symbol}`,
  letter: () => 'thư có “V/v” hoặc “Kính gửi”, không có tên loại',
  'issuer-from': ({ from }) => ISSUER_SOURCES[from],
  'damaged-name': ({ printed }) => `văn bản in là “${printed}”, nghi do quét sai`,
  'read-from-scan': ({ printed }) => `văn bản in là “${printed}”: đọc từ bản quét, có thể sai`,
  'unsure-words': ({ unsure }) =>
    `nhận dạng từ bản quét, máy không chắc ${unsure.map((word) => `“${word}”`).join(', ')}`,
  'printed-otherwise': ({ printed }) => `văn bản đọc là “${printed}”`,
  'party-heading': () => 'tiêu đề Đảng Cộng sản Việt Nam',
  'national-heading': () => 'quốc hiệu',
  'form-of-number': ({ number }) => `số, ký hiệu ${number}`,
  'kind-of-issuer': ({ issuer }) => `cơ quan ban hành là ${issuer}`,

  'begins-in-mid-sentence': () => 'văn bản bắt đầu giữa câu, thiếu phần đầu',
  'head-lost': () => 'phụ lục ghi số của văn bản mà phần đầu không có: thiếu phần đầu',
  'annex-breaks-off': () => 'phụ lục dừng giữa câu, thiếu phần cuối',
  'breaks-off': () => 'văn bản dừng giữa câu, thiếu phần cuối',
  'closing-lost': () => 'không có nơi nhận, chữ ký hay dấu kết thúc “./.”: thiếu phần cuối',

  'named-inside': ({ unit }) => `thuộc ${unit} nêu kèm`,
  'list-in-province': () => 'các đơn vị nêu cùng danh sách đều thuộc một tỉnh',
  'list-in-district': () => 'các đơn vị nêu cùng danh sách đều thuộc một huyện',
  'type-of-another-day': () => 'đơn vị của nơi ban hành, ghi theo loại ở thời điểm khác',
  'unit-of-issuer': () => 'đơn vị của cơ quan ban hành',
  'district-of-issuer': () => 'cùng huyện với cơ quan ban hành',
  'province-of-issuer': () => 'cùng tỉnh với cơ quan ban hành',
  'settled-elsewhere': () => 'đã nêu rõ ở chỗ khác trong văn bản',
  'container-in-block': () => 'đơn vị cấp trên nêu trong cùng đoạn',
  'container-in-text': () => 'đơn vị cấp trên nêu trong văn bản',

  'unit-of-document': ({ unit }) => `không ghi địa phương; là đơn vị của văn bản: ${unit}`,
  'unit-of-body-before': ({ body }) => `không ghi địa phương; nêu sau ${body}`,

  cites: ({ number, date }) =>
    `Văn bản viện dẫn số ${number} ngày ${date.split('-').reverse().join('/')} nên không ban hành trước ngày đó.`,
  'units-of-province': ({ units, province }) =>
    `Văn bản không nêu tên tỉnh; ${units.join(', ')} ${units.length > 1 ? 'đều thuộc' : 'thuộc'} ${province}.`,
};
