/** How Pagefind keeps its files: a signature and the content, compressed. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { PACK_SIGNATURE } from '../files.ts';

const head = Buffer.from(PACK_SIGNATURE);

/** Bytes as Pagefind keeps them. */
export function packed(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([head, content]), { level: 7 });
}

/** A value as JSON, packed. */
export function packedJson(value: unknown): Uint8Array {
  return packed(Buffer.from(JSON.stringify(value)));
}

/** What a packed file holds. Throws where it is not packed as this Pagefind packs its files. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  const content = gunzipSync(bytes);
  const found = content.subarray(0, PACK_SIGNATURE.length).toString();
  if (found !== PACK_SIGNATURE)
    throw new Error(`Cannot read a file of Pagefind's that begins with \`${found}\`, expected \`${PACK_SIGNATURE}\``);
  return content.subarray(PACK_SIGNATURE.length);
}
