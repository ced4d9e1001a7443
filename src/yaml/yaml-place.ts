import { LineCounter } from 'yaml';

/** A 1-based line and column of a file. */
export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Something wrong at a place of a YAML file, in Vietnamese. The words never repeat a value: a file
 * may be about a text that was taken down.
 */
export interface YamlFault extends YamlPlace {
  readonly words: string;
}

/** Compares places of one file, for sorting. */
export function inFileOrder(a: YamlPlace, b: YamlPlace): number {
  return a.line - b.line || a.column - b.column;
}

/** A text → the place of each of its offsets. */
export function placeFinder(text: string): (offset: number) => YamlPlace {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(Math.min(Math.max(offset, 0), text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}
