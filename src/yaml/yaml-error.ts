import type { ErrorCode } from 'yaml';

const UNLIKE = 'dòng này không đúng cách viết “mục: giá trị”';
const ONLY_WORDS =
  'dấu & và * ở đầu giá trị là cú pháp đặc biệt không dùng được; hãy đặt giá trị trong ngoặc đơn thẳng';
const NO_TAGS = 'dấu ! ở đầu giá trị là cú pháp đặc biệt không dùng được; hãy đặt giá trị trong ngoặc đơn thẳng';

/**
 * What the parser calls a fault, its words for people who do not know YAML, a file that has it and
 * one that has not.
 */
export interface YamlErrorRow {
  readonly code: ErrorCode;
  readonly words: string;
  readonly example: string;
  readonly nearMiss: string;
}

/** The faults that a file of ours can have. */
export const yamlErrors: readonly YamlErrorRow[] = [
  { code: 'ALIAS_PROPS', words: ONLY_WORDS, example: 'title: &a *b', nearMiss: "title: '&a *b'" },
  { code: 'BAD_ALIAS', words: ONLY_WORDS, example: 'title: *', nearMiss: "title: '*'" },
  { code: 'MULTIPLE_ANCHORS', words: ONLY_WORDS, example: 'title: &a &b x', nearMiss: 'title: x & b' },
  {
    code: 'BAD_DIRECTIVE',
    words: 'dòng bắt đầu bằng dấu % không dùng được',
    example: '%TAG\ntitle: x',
    nearMiss: 'title: 5%',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    words: 'dấu “\\” trong ngoặc kép thẳng không hợp lệ; hãy dùng ngoặc đơn thẳng',
    example: 'title: "C:\\qd"',
    nearMiss: "title: 'C:\\qd'",
  },
  {
    code: 'BAD_INDENT',
    words: 'các dòng lùi đầu dòng không thẳng nhau',
    example: 'signatory:\n   name: x\n  position: y',
    nearMiss: 'signatory:\n  name: x\n  position: y',
  },
  {
    code: 'BAD_SCALAR_START',
    words: 'giá trị bắt đầu bằng một dấu đặc biệt; hãy đặt cả giá trị trong ngoặc đơn thẳng',
    example: 'title: @x',
    nearMiss: 'title: x@y',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    words:
      'giá trị có dấu hai chấm, hoặc dòng dưới lùi vào quá một bậc; giá trị có dấu hai chấm phải đặt trong ngoặc đơn thẳng',
    example: 'title: Kế hoạch: rà soát',
    nearMiss: "title: 'Kế hoạch: rà soát'",
  },
  {
    code: 'BLOCK_IN_FLOW',
    words: 'trong ngoặc có dấu gạch đầu dòng hoặc dấu “|”; hãy đặt giá trị trong ngoặc đơn thẳng',
    example: 'signatory: { name: x y: z }',
    nearMiss: 'signatory: { name: x, position: z }',
  },
  {
    code: 'DUPLICATE_KEY',
    words: 'một mục được ghi hai lần nên không lần nào được dùng; chỉ giữ lại một',
    example: 'title: x\ntitle: y',
    nearMiss: 'title: x\nplace: y',
  },
  {
    code: 'KEY_OVER_1024_CHARS',
    words: 'tên mục dài quá; có thể thiếu dấu hai chấm sau tên mục',
    example: `${'x'.repeat(1100)}: y`,
    nearMiss: `${'x'.repeat(900)}: y`,
  },
  {
    code: 'MISSING_CHAR',
    words: 'thiếu dấu hai chấm sau tên mục, dấu gạch đầu dòng, dấu nháy hoặc dấu đóng ngoặc',
    example: 'recipients: [a, *b c]',
    nearMiss: 'recipients: [a, b c]',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    words: 'tên mục phải nằm trên một dòng; có thể thiếu dấu hai chấm hoặc một dấu cách sau nó',
    example: 'recipients: [a\n b: c]',
    nearMiss: 'recipients: [a,\n b]',
  },
  {
    code: 'MULTIPLE_DOCS',
    words: 'có dấu “---” hay “...” ngăn tệp thành nhiều phần; hãy bỏ dòng ấy',
    example: 'title: x\n---\nplace: y',
    nearMiss: 'title: x -- y',
  },
  { code: 'MULTIPLE_TAGS', words: NO_TAGS, example: 'title: !a !b x', nearMiss: 'title: khẩn!' },
  { code: 'NON_STRING_KEY', words: 'tên mục phải là một từ', example: '[title]: x', nearMiss: 'title: [x]' },
  {
    code: 'RESOURCE_EXHAUSTION',
    words: 'ngoặc lồng nhau quá nhiều bậc',
    example: `title: ${'['.repeat(60)}`,
    nearMiss: 'title: [[x]]',
  },
  {
    code: 'TAB_AS_INDENT',
    words: 'lùi đầu dòng bằng phím Tab; hãy dùng dấu cách',
    example: 'signatory:\n\tname: x',
    nearMiss: 'signatory:\n  name: x',
  },
  { code: 'TAG_RESOLVE_FAILED', words: NO_TAGS, example: 'title: !a!b x', nearMiss: 'title: a!b' },
  {
    code: 'UNEXPECTED_TOKEN',
    words:
      'có dấu thừa, thiếu dấu phẩy trong ngoặc, hoặc có dấu nháy trong giá trị đặt trong dấu nháy (viết dấu nháy ấy hai lần)',
    example: "title: 'it's'",
    nearMiss: "title: 'it''s'",
  },
];

const WORDS_OF_CODE = new Map(yamlErrors.map(({ code, words }) => [code, words]));

/** The words for a parser's code; general ones for codes that no file of ours gives. */
export function yamlErrorWords(code: ErrorCode): string {
  return WORDS_OF_CODE.get(code) ?? UNLIKE;
}
