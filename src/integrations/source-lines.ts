import { join } from 'node:path';
import { decode } from '../convert/decode/decode.ts';
import type { Directive } from '../schema/directive.ts';
import { plainBytes } from '../store/plain-file.ts';

/**
 * The lines of a document's source as conversion decodes them, the first line first; none where the
 * file has gone or cannot be decoded since it was converted.
 */
export function readSourceLines(content: string, { id, source }: Pick<Directive, 'id' | 'source'>): readonly string[] {
  const bytes = plainBytes(join(content, source.file.replace(/^content\//, '')), { atMost: source.bytes });
  const decoded = bytes instanceof Uint8Array ? decode({ id, path: source.file, bytes }) : null;
  if (!decoded?.ok) return [];
  const { text, lineCount, positionAt } = decoded.value;
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
