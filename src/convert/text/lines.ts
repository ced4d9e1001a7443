import type { Span } from '../model.ts';

/**
 * One line of text without its `\n`. `start` and `end` bound it without surrounding white space; an
 * empty line has `start === end`.
 */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text, in order. Each is trimmed; its span is that of the trimmed words. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    const start = trimmed === '' ? from : from + raw.length - raw.trimStart().length;
    lines.push({ text: trimmed, start, end: start + trimmed.length });
    from = to + 1;
  }
  return lines;
}

/** True for a line with nothing but white space. */
export function isBlank(line: Line): boolean {
  return line.start === line.end;
}
