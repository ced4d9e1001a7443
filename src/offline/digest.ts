/** In hexadecimal figures: 64 bits are enough to tell two versions of a page apart. */
export const DIGEST_LENGTH = 16;

/**
 * The digest of a page or a list: the first figures of its SHA-256. In a browser it is there on
 * secure pages alone (https, localhost), as service workers are.
 */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGEST_LENGTH);
}
