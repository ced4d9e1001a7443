import type { ErrorCode } from 'yaml';

/** What went wrong in a YAML file, in words for people who don't know YAML. Codes are those of the parser. */
const WORDS: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_INDENT: 'các dòng lùi đầu dòng không thẳng nhau',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng một dấu đặc biệt; hãy đặt cả giá trị trong ngoặc đơn thẳng',
  BAD_DQ_ESCAPE: 'dấu “\\” trong ngoặc kép thẳng không hợp lệ; hãy dùng ngoặc đơn thẳng',
  BLOCK_AS_IMPLICIT_KEY:
    'giá trị có dấu hai chấm, hoặc dòng dưới lùi vào quá một bậc; giá trị có dấu hai chấm phải đặt trong ngoặc đơn thẳng',
  DUPLICATE_KEY: 'một mục được ghi hai lần',
  MISSING_CHAR: 'thiếu dấu hai chấm sau tên mục, dấu gạch đầu dòng hoặc dấu đóng ngoặc',
  MULTILINE_IMPLICIT_KEY: 'tên mục phải nằm trên một dòng',
  MULTIPLE_DOCS: 'có dấu “---” ngăn tệp thành hai phần',
  TAB_AS_INDENT: 'lùi đầu dòng bằng phím Tab; hãy dùng dấu cách',
  UNEXPECTED_TOKEN: 'có dấu thừa hoặc thiếu dấu phẩy trong ngoặc',
};

/** The words for a parser's code. */
export const yamlErrorWords = (code: ErrorCode): string =>
  WORDS[code] ?? 'dòng này không đúng cách viết “mục: giá trị”';
