/**
 * Where a text differs from its former version, word by word. The comparing itself is that of the
 * package `diff` (Myers).
 */
import { diffArrays } from 'diff';

/** Words that both versions have, or only the newer (`added`), or only the older (`removed`). */
export interface ChangedWords {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** Lines that differ, without unchanged lines between them. */
export interface ChangedLines {
  /** The 1-based line of the newer version at which they begin. */
  readonly line: number;
  readonly words: readonly ChangedWords[];
}

/**
 * More lines or words than these put in and left out are not set against one another: the work
 * grows with their square. Such a stretch is shown as left out and put in whole.
 */
const MOST_EDITS = 2_000;

/**
 * The stretches in which the newer text differs from the older, in order; none for equal texts. The
 * words of `same` and `added` of all stretches are those of the newer lines, of `same` and
 * `removed` those of the older, character for character. Line breaks are `\n`.
 */
export function textChanges(older: string, newer: string): ChangedLines[] {
  const [a, b] = [linesOf(older), linesOf(newer)];
  const changes = diffArrays(a, b, { maxEditLength: MOST_EDITS }) ?? wholly(a, b);
  const stretches: ChangedLines[] = [];
  let line = 1;
  let removed: readonly string[] = [];
  let added: readonly string[] = [];
  const close = (): void => {
    if (removed.length > 0 || added.length > 0)
      stretches.push({ line: line - added.length, words: wordChanges(removed.join(''), added.join('')) });
    [removed, added] = [[], []];
  };
  for (const change of changes) {
    if (change.removed) removed = change.value;
    else if (change.added) added = change.value;
    else close();
    if (!change.removed) line += change.value.length;
  }
  close();
  return stretches;
}

function wordChanges(older: string, newer: string): ChangedWords[] {
  const [a, b] = [wordsOf(older), wordsOf(newer)];
  const changes = diffArrays(a, b, { maxEditLength: MOST_EDITS }) ?? wholly(a, b);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value.join(''),
  }));
}

function wholly(a: string[], b: string[]): { value: string[]; added: boolean; removed: boolean }[] {
  return [
    { value: a, added: false, removed: true },
    { value: b, added: true, removed: false },
  ].filter(({ value }) => value.length > 0);
}

/** Lines with their breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Words, signs and the white space between them. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}
