/**
 * What a page looks at while it is made. Whoever gives out a part of the archive notes it here, so
 * that nobody has to list what a page depends on, and nobody can forget to.
 */

/**
 * A part of the archive by a name that is the same in every build, and what is shown of it. Where
 * two builds have the same value under the name, they show the same.
 */
export interface Look {
  readonly name: string;
  readonly value: () => unknown;
}

/** What was made, and what was looked at meanwhile. */
export interface Traced<T> {
  readonly made: T;
  readonly looks: ReadonlySet<Look>;
}

let trace: Set<Look> | null = null;

/** Notes that something was looked at, if anybody asks just now. */
export function noteLook(look: Look): void {
  trace?.add(look);
}

/** Makes something and gives what was looked at. Throws where something else is being traced: one trace at a time. */
export async function traced<T>(make: () => Promise<T>): Promise<Traced<T>> {
  if (trace !== null) throw new Error('Cannot trace two pages at once, expected `build.concurrency` to be 1');
  const looks = new Set<Look>();
  trace = looks;
  try {
    return { made: await make(), looks };
  } finally {
    trace = null;
  }
}

/**
 * Makes something of which a whole is noted instead: what is looked at meanwhile is not, so the
 * caller has to note what it gives out.
 */
export function untraced<T>(make: () => T): T {
  const outer = trace;
  trace = null;
  try {
    return make();
  } finally {
    trace = outer;
  }
}
