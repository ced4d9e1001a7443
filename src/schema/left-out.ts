/**
 * Values that a generated file leaves out of its lists, and that are there again when it was read.
 */
import { z } from 'zod';

/** A value that is null where none is written. */
export function orNull<T extends z.ZodType>(value: T): z.ZodDefault<z.ZodNullable<T>> {
  return z.nullable(value).default(null as never);
}

/** A list that is empty where none is written. */
export function listOf<T extends z.ZodType>(item: T): z.ZodDefault<z.ZodArray<T>> {
  return z.array(item).default([] as never);
}
