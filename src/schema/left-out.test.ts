import { expect, test } from 'vitest';
import { z } from 'zod';
import { directive } from './directive.ts';
import { listOf, orNull } from './left-out.ts';

/** The paths below which a generated file may leave a value out that reading would miss. */
function missed(schema: unknown, path: string, isInList: boolean): readonly string[] {
  if (schema instanceof z.ZodDefault) return missed(withoutNull(schema.unwrap()), path, isInList);
  if (schema instanceof z.ZodNullable) return [...(isInList ? [path] : []), ...missed(schema.unwrap(), path, isInList)];
  if (schema instanceof z.ZodArray) return missed(schema.element, `${path}[]`, true);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Readonly<Record<string, unknown>>).flatMap(([name, own]) => [
      ...(isInList && own instanceof z.ZodArray ? [`${path}.${name}`] : []),
      ...missed(own, `${path}.${name}`, isInList),
    ]);
  return [];
}

function withoutNull(schema: unknown): unknown {
  return schema instanceof z.ZodNullable ? schema.unwrap() : schema;
}

test('the test itself: what has no value of its own is found, what has is not', () => {
  const item = { a: z.string().nullable(), b: orNull(z.string()), c: z.array(z.string()), d: listOf(z.string()) };
  const nested = orNull(z.object({ e: z.string().nullable() }));
  expect(
    missed(z.object({ list: z.array(z.object({ ...item, nested })), own: z.string().nullable() }), '', false),
  ).toEqual(['.list[].a', '.list[].c', '.list[].nested.e']);
});

test('whatever is null or empty in an item of a list is so again when it was read', () => {
  expect(missed(directive, '', false)).toEqual([]);
});
