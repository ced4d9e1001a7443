import type { SourceText } from '../model.ts';

/**
 * The lines of a source as it was received, the first line first, in the words of its decoded text,
 * without the space around them.
 */
export function sourceLines({ text, lineCount, positionAt }: SourceText): readonly string[] {
  const lines = new Array<string>(lineCount).fill('');
  let start = 0;
  for (const line of text.split('\n')) {
    // A form feed within a line of the file is on a line of its own in the text.
    const at = positionAt(start).line - 1;
    lines[at] = [lines[at], line.trim()].filter(Boolean).join(' ');
    start += line.length + 1;
  }
  return lines;
}
