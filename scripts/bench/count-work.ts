/**
 * Counts the work of a run, so that growth can be told without a clock: how often each block of
 * JavaScript was run (V8's own coverage counters), and how many characters and items the built-in
 * functions went through for it. Backtracking inside a pattern is not seen; `npm run bench:convert`
 * measures that as processor time.
 */
import { Session } from 'node:inspector';

/** Work of built-in functions since the last count, in characters and items. */
let builtIn = 0;

const session = new Session();

const post = <T>(method: string): T => {
  let answer: unknown;
  (session.post as (method: string, parameters: object, done: (error: Error | null, result: unknown) => void) => void)(
    method,
    { callCount: true, detailed: true },
    (error, result) => {
      if (error) throw error;
      answer = result;
    },
  );
  return answer as T;
};

interface Coverage {
  readonly result: readonly {
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** How often blocks were run since it was last asked. */
const blocksRun = (): number => {
  let sum = 0;
  for (const { functions } of post<Coverage>('Profiler.takePreciseCoverage').result)
    for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  return sum;
};

type Method = (this: unknown, ...given: unknown[]) => unknown;

/**
 * Puts a function in the place of a built-in one that adds to the count what `work` says of each
 * call.
 */
const counting = (
  prototype: object,
  name: string | symbol,
  work: (self: unknown, given: readonly unknown[], result: unknown) => number,
): void => {
  const holder = prototype as Record<string | symbol, Method>;
  const original = holder[name] as Method;
  holder[name] = function (this: unknown, ...given: unknown[]) {
    const result = original.apply(this, given);
    builtIn += work(this, given, result);
    return result;
  };
};

const lengthOf = (self: unknown): number => (self as { readonly length: number }).length;

/** How far a search for words in a string went. */
const searched = (self: unknown, [words, from = 0]: readonly unknown[], result: unknown): number =>
  typeof result === 'number' && result >= 0
    ? Math.abs(result - Number(from)) + lengthOf(words)
    : lengthOf(self) - Math.min(lengthOf(self), Number(from));

const countBuiltIns = (): void => {
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const fixed = this.sticky || (this.source.startsWith('^') && !this.multiline);
    builtIn += match ? match.index + match[0].length - from + 1 : fixed ? 1 : Math.max(1, text.length - from);
    return match;
  };
  for (const name of ['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'repeat'])
    counting(String.prototype, name, (_, __, result) => lengthOf(result));
  for (const name of ['indexOf', 'includes']) counting(String.prototype, name, searched);
  counting(String.prototype, 'lastIndexOf', (self, [, from], result) =>
    Math.max(1, Math.min(lengthOf(self), Number(from ?? Infinity)) - Math.max(0, Number(result))),
  );
  for (const name of ['slice', 'concat', 'flat', 'toSorted', 'toReversed', 'map', 'filter', 'flatMap'])
    counting(Array.prototype, name, (_, __, result) => lengthOf(result));
  for (const name of ['sort', 'join', 'includes', 'indexOf', Symbol.iterator])
    counting(Array.prototype, name, (self) => lengthOf(self));
  counting(JSON, 'stringify', (_, __, result) => lengthOf(result ?? ''));
};

/**
 * Starts counting; call it before the modules to be counted are loaded. Returns a function that
 * counts the work of a run. The same run gives the same count, but for what caches have learnt: run
 * it once before.
 */
export const startCounting = (): ((run: () => void) => number) => {
  session.connect();
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage');
  countBuiltIns();
  return (run) => {
    blocksRun();
    builtIn = 0;
    run();
    const counted = builtIn;
    return counted + blocksRun();
  };
};
