import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;
type WordsOf = { readonly [C in Issue['code']]: (issue: Extract<Issue, { code: C }>) => string };

const WORDS_OF_TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách, ví dụ [một, hai]',
  object: 'một nhóm “mục: giá trị”',
  null: 'null',
};

const UNITS: Readonly<Record<string, string>> = { string: ' ký tự', array: ' giá trị', set: ' giá trị', map: ' mục' };

/**
 * What zod finds, in Vietnamese for staff: every kind that it knows, none with the source of a
 * pattern.
 */
const ISSUE_WORDS: WordsOf = {
  invalid_type: ({ expected, input }) =>
    input === undefined
      ? 'còn thiếu mục này'
      : input === null
        ? `chưa có giá trị; cần ${wordsOfType(expected)}`
        : `cần ${wordsOfType(expected)}`,
  invalid_value: ({ values }) => `cần một trong các giá trị: ${values.map(String).join(', ')}`,
  too_small: ({ origin, minimum }) => `cần ít nhất ${minimum}${UNITS[origin] ?? ''}`,
  too_big: ({ origin, maximum }) => `nhiều nhất là ${maximum}${UNITS[origin] ?? ''}`,
  invalid_format: ({ format }) =>
    format === 'date' ? 'cần một ngày có trên lịch, viết năm-tháng-ngày, ví dụ: 2021-11-02' : 'chưa đúng cách viết',
  not_multiple_of: ({ divisor }) => `cần là bội số của ${divisor}`,
  unrecognized_keys: ({ keys }) => `không có mục tên ${keys.map((key) => `“${key}”`).join(', ')}`,
  invalid_union: () => 'không phải là một trong các dạng cho phép',
  invalid_key: () => 'tên mục chưa đúng',
  invalid_element: () => 'có một giá trị chưa đúng',
  // The messages of our own checks are Vietnamese sentences: see schema/words.ts.
  custom: ({ message }) => message ?? 'chưa đúng',
};

/**
 * An issue of a schema as a Vietnamese sentence: zod's map of messages for a parse, after the
 * schema's own.
 */
export function schemaWords(issue: Issue): string {
  return (ISSUE_WORDS[issue.code] as (issue: Issue) => string)(issue);
}

/** The codes that have words. */
export const schemaCodes = Object.keys(ISSUE_WORDS) as readonly Issue['code'][];

function wordsOfType(expected: string): string {
  return WORDS_OF_TYPES[expected] ?? 'giá trị khác';
}
