/**
 * A change of length: from `to` (offset in the new text) on, the old offset is `from` plus the
 * distance, until the next step.
 */
interface Step {
  readonly to: number;
  readonly from: number;
}

/** An edited text and the way from its offsets back to those of the text before. */
export interface Edited {
  readonly text: string;
  readonly originOf: (offset: number) => number;
}

/** A text as it is. */
export function unedited(text: string): Edited {
  return { text, originOf: identity };
}

/** A text that was edited twice: `second` is of the text of `first`. */
export function editedTwice(first: Edited, second: Edited): Edited {
  return { text: second.text, originOf: (offset) => first.originOf(second.originOf(offset)) };
}

/** The last index whose `key` is ≤ `value`; -1 if none. `sorted` ascends by `key`. */
export function lastAtOrBefore<T>(sorted: readonly T[], value: number, key: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && key(item) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Replaces every match of `pattern` (global) and remembers where each character came from;
 * characters of a replacement stand at its match.
 */
export function edit(text: string, pattern: RegExp, replace: (match: string, at: number) => string): Edited {
  const steps: Step[] = [];
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    const replacement = replace(found, match.index);
    if (replacement === found) continue;
    pieces.push(text.slice(read, match.index), replacement);
    written += match.index - read;
    read = match.index + found.length;
    if (replacement.length === found.length) {
      written += replacement.length;
      continue;
    }
    for (let i = 1; i < replacement.length; i += 1) steps.push({ to: written + i, from: match.index });
    written += replacement.length;
    steps.push({ to: written, from: read });
  }
  if (pieces.length === 0) return unedited(text);
  pieces.push(text.slice(read));
  const originOf = (offset: number): number => {
    const step = steps[lastAtOrBefore(steps, offset, (s) => s.to)];
    return step === undefined ? offset : step.from + (offset - step.to);
  };
  return { text: pieces.join(''), originOf };
}

function identity(offset: number): number {
  return offset;
}
