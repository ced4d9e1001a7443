/** A paper on its way into the archive, as the browser keeps it until its files are taken out. */
import type { Imported, ImportKind, ImportNote, ImportedPage, UnsureWord } from '../../import/imported.ts';
import type { DraftToRead } from '../reading.ts';

/** Plain data, so that it can be kept in IndexedDB as it is. */
export interface Draft {
  /** Of this browser alone. */
  readonly id: string;
  /** When it came, in milliseconds since 1970; lists are in this order. */
  readonly added: number;
  /** The name of the file that was dropped. */
  readonly file: string;
  readonly kind: ImportKind;
  /** What importing gave: the bytes that are committed unless the text is edited. */
  readonly bytes: Uint8Array;
  /** The text as somebody edited it; null where nobody did. */
  readonly edited: string | null;
  /**
   * The text that edits are compared with; null where it may not be edited: a `.txt` is evidence
   * until somebody says that it is a copy.
   */
  readonly base: string | null;
  /** The name of the files without their endings. */
  readonly name: string;
  /** Whether somebody chose the name: it then follows no proposal any more. */
  readonly isNameChosen: boolean;
  /** The corrections as YAML; empty where there are none. */
  readonly sidecar: string;
  readonly notes: readonly ImportNote[];
  readonly unsure: readonly UnsureWord[];
  readonly pages: readonly ImportedPage[];
  /** Indexes of the notes that somebody compared with the paper, and of the words found to be right. */
  readonly seenNotes: readonly number[];
  readonly sureWords: readonly number[];
}

/** A name of the form that the guide asks for: place, year and what follows. */
const FULL_NAME = /^[a-z\d]+(?:-[a-z\d]+)*-(?:19|20)\d\d-[a-z\d-]+$/;

/** The draft of a file that was imported; `sidecar` is what importing leaves beside the text. */
export function newDraft(
  { kind, bytes, notes, unsure, pages }: Imported,
  of: { readonly id: string; readonly added: number; readonly file: string; readonly sidecar: string | null },
): Draft {
  const { sidecar, ...about } = of;
  const stem = of.file.replace(/\.[^.]*$/, '');
  const isFull = stem.length <= LONGEST_STEM && FULL_NAME.test(stem);
  return {
    ...about,
    ...{ kind, bytes, notes, unsure, pages },
    ...{ edited: null, seenNotes: [], sureWords: [] },
    base: kind === 'text' ? null : new TextDecoder().decode(bytes),
    name: isFull ? stem : 'van-ban',
    isNameChosen: isFull,
    sidecar: sidecar ?? '',
  };
}

/** A longer name would give an address that no page can have. */
const LONGEST_STEM = 200;

/** The bytes that would be committed: of an edited text UTF-8, in NFC, with line feeds. */
export function bytesOf({ edited, bytes }: Pick<Draft, 'edited' | 'bytes'>): Uint8Array {
  return edited === null ? bytes : new TextEncoder().encode(edited);
}

/** A text as it was typed into a box → as it is committed. */
export function editedText(typed: string): string {
  const text = typed.replace(/\r\n?/g, '\n').normalize('NFC');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** A draft with its text as it was typed; a text that is as it was imported is no edit. */
export function withText({ base }: Pick<Draft, 'base'>, typed: string): Pick<Draft, 'edited'> {
  const edited = editedText(typed);
  return { edited: base !== null && edited === editedText(base) ? null : edited };
}

/** The draft as the worker reads it. */
export function draftToRead(draft: Draft): DraftToRead {
  return {
    name: `${draft.name}.txt`,
    bytes: bytesOf(draft),
    sidecar: draft.sidecar.trim() === '' ? null : draft.sidecar,
  };
}
