/**
 * A value as data without what goes without saying: fields that are null, lists and objects that
 * are empty, and an `origin` or `unitOrigin` that is `stated`, as most are. Items of lists stay,
 * whatever they are: their places count.
 */
export function withoutUnsaid<T extends object>(value: T): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
      const said = cleared(field);
      return isUnsaid(name, said) ? [] : [[name, said]];
    }),
  );
}

const ORIGINS: ReadonlySet<string> = new Set(['origin', 'unitOrigin']);

function cleared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleared);
  return typeof value === 'object' && value !== null ? withoutUnsaid(value) : value;
}

function isUnsaid(name: string, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'object') return Object.keys(value).length === 0;
  return ORIGINS.has(name) && value === 'stated';
}
