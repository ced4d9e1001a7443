/**
 * Base64 (RFC 4648, with or without its end, white space anywhere) → bytes; null where the letters
 * are none. In a browser and in Node alike.
 */
export function base64Bytes(words: string): Uint8Array | null {
  const letters = words.replace(/\s+/g, '').replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (letters === '' || letters.length % 4 === 1 || !/^[A-Za-z\d+/]*$/.test(letters)) return null;
  const binary = atob(letters);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
