/** Follows what is drawn on a page, operation by operation. */

/** The six numbers of a transformation, as PDF has them. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A list of operations, as the library gives it. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The library's numbers of the operations that move what follows. */
export interface MovingOperations {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

/** An operation, what it is given, and the transformation that holds for it. */
export interface PlacedOperation {
  readonly operation: number;
  readonly given: readonly unknown[];
  readonly now: Matrix;
}

/**
 * The operations in their order, but those that only move the others; `view` leads from the page’s
 * own measure to the eye’s.
 */
export function* placedOperations(
  { fnArray, argsArray }: Operations,
  view: Matrix,
  ops: MovingOperations,
): Generator<PlacedOperation> {
  const saved: Matrix[] = [];
  let now = view;
  for (const [i, operation] of fnArray.entries()) {
    const given = (argsArray[i] ?? []) as readonly unknown[];
    if (operation === ops.save) saved.push(now);
    else if (operation === ops.restore || operation === ops.paintFormXObjectEnd) now = saved.pop() ?? view;
    else if (operation === ops.transform) now = joined(now, given as unknown as Matrix);
    else if (operation === ops.paintFormXObjectBegin) {
      saved.push(now);
      if (Array.isArray(given[0])) now = joined(now, given[0] as unknown as Matrix);
    }
    yield { operation, given, now };
  }
}

/** `inner` first, then `outer`. */
export function joined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
