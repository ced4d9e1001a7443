import type { ErrorCode } from 'yaml';

const UNLIKE = 'dòng này không đúng cách viết “mục: giá trị”';
const ONLY_WORDS =
  'dấu & và * ở đầu giá trị là cú pháp đặc biệt không dùng được; hãy đặt giá trị trong ngoặc đơn thẳng';
const NO_TAGS = 'dấu ! ở đầu giá trị là cú pháp đặc biệt không dùng được; hãy đặt giá trị trong ngoặc đơn thẳng';

/** What went wrong in a YAML file, in words for people who do not know YAML. Every code of the parser has its words. */
const YAML_WORDS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: ONLY_WORDS,
  BAD_ALIAS: ONLY_WORDS,
  BAD_COLLECTION_TYPE: NO_TAGS,
  BAD_DIRECTIVE: 'dòng bắt đầu bằng dấu % không dùng được',
  BAD_DQ_ESCAPE: 'dấu “\\” trong ngoặc kép thẳng không hợp lệ; hãy dùng ngoặc đơn thẳng',
  BAD_INDENT: 'các dòng lùi đầu dòng không thẳng nhau',
  BAD_PROP_ORDER: ONLY_WORDS,
  BAD_SCALAR_START: 'giá trị bắt đầu bằng một dấu đặc biệt; hãy đặt cả giá trị trong ngoặc đơn thẳng',
  BLOCK_AS_IMPLICIT_KEY:
    'giá trị có dấu hai chấm, hoặc dòng dưới lùi vào quá một bậc; giá trị có dấu hai chấm phải đặt trong ngoặc đơn thẳng',
  BLOCK_IN_FLOW: 'trong ngoặc có dấu gạch đầu dòng hoặc dấu “|”; hãy đặt giá trị trong ngoặc đơn thẳng',
  DUPLICATE_KEY: 'một mục được ghi hai lần nên không lần nào được dùng; chỉ giữ lại một',
  IMPOSSIBLE: UNLIKE,
  KEY_OVER_1024_CHARS: 'tên mục dài quá; có thể thiếu dấu hai chấm sau tên mục',
  MISSING_CHAR: 'thiếu dấu hai chấm sau tên mục, dấu gạch đầu dòng, dấu nháy hoặc dấu đóng ngoặc',
  MULTILINE_IMPLICIT_KEY: 'tên mục phải nằm trên một dòng; có thể thiếu dấu hai chấm hoặc một dấu cách sau nó',
  MULTIPLE_ANCHORS: ONLY_WORDS,
  MULTIPLE_DOCS: 'có dấu “---” hay “...” ngăn tệp thành nhiều phần; hãy bỏ dòng ấy',
  MULTIPLE_TAGS: NO_TAGS,
  NON_STRING_KEY: 'tên mục phải là một từ',
  RESOURCE_EXHAUSTION: 'ngoặc lồng nhau quá nhiều bậc',
  TAB_AS_INDENT: 'lùi đầu dòng bằng phím Tab; hãy dùng dấu cách',
  TAG_RESOLVE_FAILED: NO_TAGS,
  UNEXPECTED_TOKEN:
    'có dấu thừa, thiếu dấu phẩy trong ngoặc, hoặc có dấu nháy trong giá trị đặt trong dấu nháy (viết dấu nháy ấy hai lần)',
};

/** The words for a parser's code. */
export function yamlErrorWords(code: ErrorCode): string {
  return YAML_WORDS[code];
}
