import type { z } from 'zod';
import type { YamlValue } from '../yaml/node-words.ts';
import { schemaWords } from './schema-words.ts';

/**
 * Words as typed → what a schema makes of them. A value is a number or true/false only where the
 * schema expects one, so that a name such as `NO`, `012` or `1e3` stays a name. Whatever the schema
 * refuses is in the result's issues, in Vietnamese.
 */
export function typedValue<T>(schema: z.ZodType<T>, value: YamlValue): z.ZodSafeParseResult<T> {
  const options = { reportInput: true, error: schemaWords };
  const result = schema.safeParse(value, options);
  if (result.success) return result;
  const whole = { value: structuredClone(value) as unknown };
  for (const issue of result.error.issues)
    if (issue.code === 'invalid_type') exchange(whole, ['value', ...issue.path], issue.expected);
  return schema.safeParse(whole.value, options);
}

/** Puts what is expected at a path, if it was typed there. */
function exchange(whole: object, path: readonly PropertyKey[], expected: string): void {
  let group = whole as Record<PropertyKey, unknown>;
  for (const key of path.slice(0, -1)) {
    const next = group[key];
    if (typeof next !== 'object' || next === null) return;
    group = next as Record<PropertyKey, unknown>;
  }
  const last = path.at(-1) ?? 'value';
  const typed = Object.hasOwn(group, last) ? group[last] : undefined;
  if (typeof typed === 'string') group[last] = asExpected(typed, expected);
}

function asExpected(typed: string, expected: string): unknown {
  if (expected === 'boolean') return typed === 'true' ? true : typed === 'false' ? false : typed;
  if (expected === 'number' || expected === 'int')
    return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(typed) ? Number(typed) : typed;
  return typed;
}
