import { hash } from 'node:crypto';
import type { Look } from '../trace/look.ts';
import { tracedPart } from '../trace/traced-value.ts';

/** A digest of what is looked at, worked out once in a build. Throws as {@link digestOf} does. */
export function lookDigests(): (look: Look) => string {
  const known = new WeakMap<Look, string>();
  return (look) => {
    const digest = known.get(look) ?? digestOf(look.value());
    known.set(look, digest);
    return digest;
  };
}

/**
 * A digest of a value and all that is in it, in the order in which it is there. What notes looks
 * itself counts by its name alone: whoever reads on in it looks at that too. Throws where there is a
 * function, for nobody knows what it would give.
 */
export function digestOf(value: unknown): string {
  return digestOfText(typeof value === 'string' ? `"${value}` : written(value, []));
}

/** A digest of a text. */
export function digestOfText(text: string): string {
  return hash('sha256', text, 'base64').slice(0, 22);
}

/** `around`: what the value is in. */
function written(value: unknown, around: readonly object[]): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint' || typeof value === 'symbol') throw new Error(`Cannot digest a ${typeof value}`);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return String(value);
  const part = tracedPart(value);
  if (part) return `<${part.name}>`;
  if (typeof value === 'function') throw new Error(`Cannot digest the function ${value.name}, expected values alone`);
  const depth = around.indexOf(value);
  if (depth >= 0) return `^${depth}`;
  const within = [...around, value];
  if (Array.isArray(value)) return `[${value.map((item) => written(item, within)).join()}]`;
  if (value instanceof Set) return `S${written([...value], within)}`;
  if (value instanceof Map) return `M${written([...value], within)}`;
  if (value instanceof URL) return `U${value.href}`;
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    throw new Error(`Cannot digest a ${value.constructor.name}, expected plain values`);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}:${written(item, within)}`)
    .join()}}`;
}
