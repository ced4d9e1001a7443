/** The files in which all texts are downloaded. */
import type { Archive } from '../../archive.ts';
import { MOST_OF_A_DOWNLOAD, partName } from './table-parts.ts';

/** A ZIP file without its extension for large ones counts entries in 16 bits; one is the checksums. */
const MOST_ENTRIES = 65_534;

/** A text: the name of its file (`x.txt`) and how many bytes that has. */
export interface StoredText {
  readonly name: string;
  readonly bytes: number;
}

/**
 * Which texts are in which file, in the order of their names: so many that the texts of one have no
 * more bytes than a download may have, packed or not. None where there is no text.
 */
export function textParts(texts: readonly StoredText[], room = MOST_OF_A_DOWNLOAD): readonly (readonly StoredText[])[] {
  const parts: StoredText[][] = [];
  let held = 0;
  for (const text of texts.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const last = parts.at(-1);
    if (last === undefined || held + text.bytes > room || last.length === MOST_ENTRIES) {
      parts.push([text]);
      held = text.bytes;
    } else {
      last.push(text);
      held += text.bytes;
    }
  }
  return parts;
}

/** The same of an archive, whose texts lie in the built site as they were received. */
export function textPartsOf({ documents }: Pick<Archive, 'documents'>): readonly (readonly StoredText[])[] {
  return textParts(documents.map(({ id, source: { bytes } }) => ({ name: `${id}.txt`, bytes })));
}

/** The name of one of these files, `van-ban.zip` the first. */
export function textsFile(part: number): string {
  return `${partName('van-ban', part)}.zip`;
}
