/** What a form of the workbench asks for one entry of the `.yaml`. Rows of data; no DOM. */
import { givenUses } from '../../schema/correction.ts';

/** One box of a form. Its name is a key of the entry; `value` is the entry itself. */
export interface FormInput {
  readonly name: string;
  readonly label: string;
  /** `line`: words; `lines`: one item a line; `choice`: one of `choices`; `types`: a type of document. */
  readonly as: 'line' | 'long' | 'lines' | 'choice' | 'types';
  readonly hint?: string;
  readonly choices?: readonly (readonly [value: string, words: string])[];
  readonly isRequired?: true;
}

/** A form; `none`: what a box says that answers “the document has none” (`null`). */
export interface Form {
  readonly inputs: readonly FormInput[];
  readonly none?: string;
}

/** The keys of the top level that a form can write; the others are written in the YAML itself. */
export type FormKey = keyof typeof fieldForms;

const DAY = 'năm-tháng-ngày, ví dụ 2021-11-02; không rõ ngày thì 2021-11 hoặc 2021';
const UNIT = 'chép từ địa chỉ trang của địa phương, ví dụ 2021/lai-chau/huyen-tam-duong; tên đã nói rõ thì để trống';

/** A form of a single box. */
function single(input: Omit<FormInput, 'name'>, none?: string): Form {
  return { inputs: [{ name: 'value', isRequired: true, ...input }], ...(none === undefined ? {} : { none }) };
}

/** Fields of the document. */
export const fieldForms = {
  documentType: single({ label: 'Tên loại', as: 'types' }, 'Văn bản không ghi tên loại'),
  number: single(
    { label: 'Số, ký hiệu', as: 'line', hint: 'như trên bản gốc, không có chữ “Số”, ví dụ 33/CV-TTCH' },
    'Văn bản không có số',
  ),
  date: single({ label: 'Ngày ban hành', as: 'line', hint: DAY }, 'Văn bản không ghi ngày'),
  place: single({ label: 'Địa danh', as: 'line', hint: 'chữ trước ngày tháng, ví dụ Tam Đường' }, 'Không ghi địa danh'),
  issuer: {
    inputs: [
      { name: 'name', label: 'Tên cơ quan', as: 'line', isRequired: true },
      { name: 'parent', label: 'Cơ quan cấp trên', as: 'line', hint: 'in phía trên tên cơ quan, nếu có' },
      { name: 'unit', label: 'Địa bàn', as: 'line', hint: UNIT },
    ],
    none: 'Văn bản không ghi cơ quan ban hành',
  },
  title: single({ label: 'Trích yếu', as: 'long', hint: 'một câu, không có “V/v”' }, 'Văn bản không có trích yếu'),
  signatory: {
    inputs: [
      { name: 'name', label: 'Họ tên người ký', as: 'line', isRequired: true },
      { name: 'position', label: 'Chức vụ', as: 'line', hint: 'ví dụ Chủ tịch UBND huyện' },
      { name: 'capacity', label: 'Ký thay mặt', as: 'line', hint: 'ví dụ TM. ỦY BAN NHÂN DÂN' },
    ],
    none: 'Văn bản không có người ký',
  },
  addressees: single({ label: 'Kính gửi', as: 'lines', hint: 'mỗi nơi một dòng' }),
  recipients: single({ label: 'Nơi nhận', as: 'lines', hint: 'mỗi nơi một dòng' }),
  regime: single({
    ...{ label: 'Hệ thống', as: 'choice' },
    choices: [
      ['state', 'Văn bản của Nhà nước'],
      ['party', 'Văn bản của Đảng'],
    ],
  }),
  complete: single({
    ...{ label: 'Văn bản trọn vẹn', as: 'choice' },
    choices: [
      ['true', 'Có: bản gốc chỉ có thế'],
      ['false', 'Không: thiếu phần đầu hoặc phần cuối'],
    ],
  }),
} as const satisfies Readonly<Record<string, Form>>;

const NOT_ONE = (words: string): readonly (readonly [string, string])[] => [
  ['', words],
  ['true', 'Không phải: máy nhận nhầm'],
];

/** One item of a list: a place, a body, a cited document. */
export const itemForms = {
  localities: {
    inputs: [
      { name: 'name', label: 'Tên', as: 'line', hint: 'ví dụ Tam Đường' },
      {
        ...{ name: 'type', label: 'Loại đơn vị', as: 'choice' },
        choices: [
          ['', 'không ghi'],
          ...['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'].map(
            (type) => [type, type] as const,
          ),
        ],
      },
      { name: 'province', label: 'Thuộc tỉnh', as: 'line', hint: 'ví dụ Lai Châu' },
      { name: 'unit', label: 'Hoặc mã địa phương', as: 'line', hint: UNIT },
      {
        ...{ name: 'role', label: 'Vai trò', as: 'choice' },
        choices: [
          ['', 'như máy đọc'],
          ['issuer', 'ban hành'],
          ['applies', 'áp dụng'],
          ['mentioned', 'nhắc đến'],
        ],
      },
      { name: 'remove', label: 'Có phải địa phương này', as: 'choice', choices: NOT_ONE('Phải') },
    ],
  },
  bodies: {
    inputs: [
      { name: 'name', label: 'Tên đầy đủ', as: 'line', isRequired: true },
      { name: 'words', label: 'Chữ trong văn bản', as: 'line', hint: 'nếu khác tên đầy đủ' },
      { name: 'unit', label: 'Địa bàn', as: 'line', hint: UNIT },
      {
        ...{ name: 'use', label: 'Vai trò', as: 'choice' },
        choices: [['', 'như máy đọc'], ...givenUses.map((use) => [use, useWords(use)] as const)],
      },
      { name: 'remove', label: 'Có phải cơ quan này', as: 'choice', choices: NOT_ONE('Phải') },
    ],
  },
  references: {
    inputs: [
      { name: 'number', label: 'Số, ký hiệu như văn bản viện dẫn', as: 'line', isRequired: true },
      { name: 'documentType', label: 'Tên loại', as: 'types' },
      { name: 'date', label: 'Ngày ban hành', as: 'line', hint: DAY },
      { name: 'issuer', label: 'Cơ quan ban hành', as: 'line' },
      {
        ...{ name: 'role', label: 'Vai trò', as: 'choice' },
        choices: [
          ['', 'như máy đọc'],
          ['basis', 'căn cứ'],
          ['cites', 'dẫn chiếu'],
        ],
      },
      {
        ...{ name: 'citation', label: 'Có phải viện dẫn', as: 'choice' },
        choices: [
          ['', 'Phải'],
          ['false', 'Không phải: máy nhận nhầm'],
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>;

export type ItemKey = keyof typeof itemForms;

/** What answers the gate. */
export const answerForms = {
  public: {
    inputs: [
      { name: 'by', label: 'Ai quyết định', as: 'line', isRequired: true },
      { name: 'on', label: 'Ngày quyết định', as: 'line', hint: 'năm-tháng-ngày', isRequired: true },
      { name: 'ground', label: 'Căn cứ', as: 'long', hint: 'ví dụ đã giải mật theo Quyết định số …', isRequired: true },
    ],
  },
  redacted: {
    inputs: [
      { name: 'on', label: 'Ngày che', as: 'line', hint: 'năm-tháng-ngày', isRequired: true },
      { name: 'what', label: 'Đã che những gì', as: 'line', hint: 'ví dụ họ tên, số định danh của 3 người' },
      { name: 'by', label: 'Ai che', as: 'line' },
    ],
  },
} as const satisfies Readonly<Record<string, Form>>;

function useWords(use: (typeof givenUses)[number]): string {
  return {
    ...{ addressee: 'kính gửi', recipient: 'nơi nhận', agent: 'được giao' },
    ...{ author: 'của văn bản viện dẫn', signatory: 'ký thay mặt', mentioned: 'nhắc đến' },
  }[use];
}
