import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaCodes, schemaWords } from './schema-words.ts';

/** A schema and a value that it refuses, for every kind of issue that zod has. */
const CASES: readonly (readonly [code: string, schema: z.ZodType, value: unknown, words: string])[] = [
  ['invalid_type', z.string(), 7, 'cần chữ'],
  ['invalid_type', z.object({ a: z.string() }), {}, 'còn thiếu mục này'],
  ['invalid_type', z.string(), null, 'chưa có giá trị; cần chữ'],
  ['invalid_type', z.array(z.string()), 'x', 'danh sách'],
  ['invalid_type', z.boolean(), 'x', 'true hoặc false'],
  ['invalid_type', z.date(), 'x', 'cần giá trị khác'],
  ['invalid_value', z.enum(['state', 'party']), 'x', 'state, party'],
  ['too_small', z.string().min(3), 'x', 'cần ít nhất 3 ký tự'],
  ['too_small', z.number().min(0), -1, 'cần ít nhất 0'],
  ['too_big', z.array(z.string()).max(1), ['a', 'b'], 'nhiều nhất là 1 giá trị'],
  ['invalid_format', z.string().regex(/^[a-z]+$/), 'X', 'chưa đúng cách viết'],
  ['invalid_format', z.iso.date(), '2021-02-30', 'năm-tháng-ngày'],
  ['not_multiple_of', z.number().multipleOf(5), 7, 'bội số của 5'],
  ['unrecognized_keys', z.strictObject({}), { nam: 1 }, 'không có mục tên “nam”'],
  ['invalid_union', z.union([z.string(), z.number()]), true, 'các dạng cho phép'],
  ['invalid_key', z.record(z.string().min(2), z.string()), { a: 'x' }, 'tên mục chưa đúng'],
  ['invalid_element', z.map(z.object({}), z.string()), new Map([[{}, 7]]), 'một giá trị chưa đúng'],
  ['custom', z.string().refine(() => false, 'lời của ta'), 'x', 'lời của ta'],
];

test.each(CASES)('%s in Vietnamese', (code, schema, value, words) => {
  const [issue] = schema.safeParse(value, { reportInput: true, error: schemaWords }).error?.issues ?? [];
  if (!issue) throw new Error('the schema must refuse the value');
  expect(issue.code).toBe(code);
  expect(issue.message).toContain(words);
  expect(issue.message).not.toMatch(/expected|received|invalid|input|string|pattern|\^\[/i);
});

test('every kind of issue is tried', () => {
  expect([...new Set(CASES.map(([code]) => code))].sort()).toEqual([...schemaCodes].sort());
});

test('a message of the schema itself wins', () => {
  const schema = z.string().regex(/^\d+$/, 'cần chữ số');
  expect(schema.safeParse('x', { error: schemaWords }).error?.issues[0]?.message).toBe('cần chữ số');
});
