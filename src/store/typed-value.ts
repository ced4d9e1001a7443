import type { z } from 'zod';
import type { YamlValue } from '../yaml/node-words.ts';

/**
 * Words as typed → what a schema makes of them. A value is a number or true/false only where the schema expects one, so that a
 * name such as `NO`, `012` or `1e3` stays a name. Whatever the schema refuses is in the result's issues.
 */
export function typedValue<T>(schema: z.ZodType<T>, value: YamlValue): z.ZodSafeParseResult<T> {
  const options = { reportInput: true };
  const result = schema.safeParse(value, options);
  if (result.success) return result;
  const wanted = result.error.issues.filter((issue) => issue.code === 'invalid_type');
  const typed = wanted.reduce<unknown>((whole, { path, expected }) => exchanged(whole, path, expected), value);
  return schema.safeParse(typed, options);
}

function exchanged(value: unknown, [key, ...rest]: readonly PropertyKey[], expected: string): unknown {
  if (key === undefined) return typeof value === 'string' ? asExpected(value, expected) : value;
  if (Array.isArray(value))
    return value.map((item, i) => (i === key ? exchanged(item, rest, expected) : (item as unknown)));
  if (typeof value !== 'object' || value === null) return value;
  const group = value as Readonly<Record<PropertyKey, unknown>>;
  return Object.hasOwn(group, key) ? { ...group, [key]: exchanged(group[key], rest, expected) } : value;
}

function asExpected(typed: string, expected: string): unknown {
  if (expected === 'boolean') return typed === 'true' ? true : typed === 'false' ? false : typed;
  if (expected === 'number' || expected === 'int')
    return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(typed) ? Number(typed) : typed;
  return typed;
}
