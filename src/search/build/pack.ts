/** How Pagefind keeps its files: a signature and the content, compressed. */
import { gunzipSync, gzipSync } from 'node:zlib';

const SIGNATURE = Buffer.from('pagefind_dcd');

/** Bytes as Pagefind keeps them. */
export const packed = (content: Uint8Array): Uint8Array => gzipSync(Buffer.concat([SIGNATURE, content]), { level: 7 });

/** A value as JSON, packed. */
export const packedJson = (value: unknown): Uint8Array => packed(Buffer.from(JSON.stringify(value)));

/** What a packed file holds. */
export const unpacked = (bytes: Uint8Array): Uint8Array => gunzipSync(bytes).subarray(SIGNATURE.length);
