import type { Addresses } from '../../archive/urls.ts';
import { decode } from '../../convert/decode/decode.ts';

/** The decoded text of a document of the site; null where it is not there or cannot be decoded. */
export async function textOfDocument(id: string, to: Addresses): Promise<string | null> {
  const response = await fetch(to.source(id), { cache: 'no-cache' });
  return response.ok ? decodedText(new Uint8Array(await response.arrayBuffer())) : null;
}

/** Bytes as conversion decodes them; null where it does not. */
export function decodedText(bytes: Uint8Array): string | null {
  const decoded = decode({ id: '', path: '', bytes });
  return decoded.ok ? decoded.value.text : null;
}
