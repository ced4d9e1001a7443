/**
 * What a file of tests can change for the files after it in the same process, by the name of each
 * thing.
 */
export type World = ReadonlyMap<string, unknown>;

const BUILT_IN = {
  Object,
  Function,
  Array,
  String,
  Number,
  Boolean,
  RegExp,
  Date,
  Promise,
  Map,
  Set,
  Error,
  Math,
  JSON,
};

/**
 * Takes stock of what all files of tests in a process share beside modules: the environment, the
 * folder, the status of the process and who listens to it, globals, the console, and the properties
 * of what JavaScript brings along.
 */
export function worldNow(): World {
  const listeners = process.eventNames().map((event): [string, unknown] => {
    return [`listeners of ${String(event)}`, process.listenerCount(event)];
  });
  return new Map<string, unknown>([
    ...Object.entries(process.env).map(([name, value]): [string, unknown] => [`environment ${name}`, value]),
    ['folder', process.cwd()],
    ['status', process.exitCode],
    ...listeners,
    ...properties('global', globalThis).filter(([name]) => !LIBRARY.test(name)),
    ...properties('console', console),
    ...properties('process', process),
    ...Object.entries(BUILT_IN).flatMap(([name, thing]) => [
      ...properties(name, thing),
      ...properties(`${name}.prototype`, 'prototype' in thing ? thing.prototype : null),
    ]),
  ]);
}

/** The names of what is there and was not, is gone, or is another thing than before. */
export function leftBehind(before: World, after: World): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter(
    (name) => before.has(name) !== after.has(name) || !isSameValue(before.get(name), after.get(name)),
  );
}

/**
 * Where libraries keep what belongs to all their copies, loaded once with the library:
 * `__zod_globalRegistry`.
 */
const LIBRARY = /^global\.__/;

/**
 * A property that its first reader computes, such as `globalThis.crypto`, may turn from a function
 * that gives it into its value.
 */
const LAZY = Symbol('computed when it is read');

function isSameValue(one: unknown, other: unknown): boolean {
  return one === LAZY || Object.is(one, other);
}

/**
 * Properties with their values. What must be computed is not read: reading alone could change it.
 */
function properties(owner: string, thing: unknown): [string, unknown][] {
  const found = Object.entries(Object.getOwnPropertyDescriptors(Object(thing)));
  return found.map(([name, property]) => [`${owner}.${name}`, property.get ? LAZY : property.value]);
}
