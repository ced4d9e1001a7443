/** The streams of an old Word file (MS-CFB, MS-DOC 2.1): its document, and the table that describes it. */
import { find, read } from 'cfb';
import { BytesAt } from './bytes-at.ts';

export type DocOpened =
  | { readonly ok: true; readonly document: BytesAt; readonly table: BytesAt }
  | { readonly ok: false; readonly why: 'broken' | 'locked' | 'too-old' };

/** Marks a Word document of 1997 and later (MS-DOC 2.5.2). */
const WORD = 0xa5ec;
const FIRST_OF_1997 = 101;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** Opens a file; what is damaged so that its streams are not there is broken. */
export function openDoc(bytes: Uint8Array): DocOpened {
  try {
    const container = read(new Uint8Array(bytes), { type: 'array' });
    const stream = (name: string): BytesAt | null => {
      const content = find(container, name)?.content;
      return content === undefined ? null : new BytesAt(Uint8Array.from(content));
    };
    const document = stream('WordDocument');
    if (document === null || document.u16(0) !== WORD) return { ok: false, why: 'broken' };
    if (document.u16(2) < FIRST_OF_1997) return { ok: false, why: 'too-old' };
    const flags = document.u16(10);
    if ((flags & ENCRYPTED) !== 0) return { ok: false, why: 'locked' };
    const table = stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
    return table === null ? { ok: false, why: 'broken' } : { ok: true, document, table };
  } catch {
    // The container itself is damaged.
    return { ok: false, why: 'broken' };
  }
}
