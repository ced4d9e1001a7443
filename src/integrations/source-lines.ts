import { join } from 'node:path';
import { decode } from '../convert/decode/decode.ts';
import { sourceLines } from '../convert/decode/source-lines.ts';
import type { Directive } from '../schema/directive.ts';
import { plainBytes } from '../store/plain-file.ts';

/**
 * The lines of a document's source as conversion decodes them, the first line first; none where the
 * file has gone or cannot be decoded since it was converted.
 */
export function readSourceLines(content: string, { id, source }: Pick<Directive, 'id' | 'source'>): readonly string[] {
  const bytes = plainBytes(join(content, source.file.replace(/^content\//, '')), { atMost: source.bytes });
  const decoded = bytes instanceof Uint8Array ? decode({ id, path: source.file, bytes }) : null;
  return decoded?.ok ? sourceLines(decoded.value) : [];
}
