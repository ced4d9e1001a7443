/**
 * Runs set in fonts from before Unicode: .VnTime and its family show TCVN3 (ABC), VNI-Times and its
 * family VNI, though the file keeps the letters as Western ones.
 */
import { weigh } from '../convert/decode/evidence.ts';
import { decodeTcvn3 } from '../convert/decode/tcvn.ts';
import { decodeVni } from '../convert/decode/vni.ts';
import { encodeWindows1252 } from '../convert/decode/windows-1252.ts';

export type OldCoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** The coding that a font’s name says; null for a font of Unicode. */
export function codingOfFont(font: string | undefined): OldCoding | null {
  if (font === undefined) return null;
  if (/^\.Vn/i.test(font)) return /H$/.test(font) ? 'tcvn3-capitals' : 'tcvn3';
  return /^VNI[- ]/i.test(font) ? 'vni' : null;
}

/** Text as such a font shows it; unchanged where it has letters that the font cannot have. */
export function decodedByFont(text: string, coding: OldCoding): string {
  // A font that counts as a font of signs has its letters in the private rows.
  const western = text.replace(/[\uf020-\uf0ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) & 0xff));
  const bytes = encodeWindows1252(western);
  if (bytes === null) return text;
  if (coding === 'vni') return decodeVni(bytes);
  const decoded = decodeTcvn3(bytes);
  return coding === 'tcvn3' ? decoded : decoded.toUpperCase();
}

/**
 * Whether the runs of a coding are really written in it: fonts’ names lie where a text was
 * converted and its fonts were not. `text` is all of those runs.
 */
export function isWrittenIn(text: string, coding: OldCoding): boolean {
  return weigh(decodedByFont(text, coding)).valid > weigh(text).valid;
}

/** A stretch of text in one coding; `capitals`: it is shown in capitals, however it is kept. */
export interface TextPiece {
  readonly text: string;
  /** Null for Unicode. */
  readonly coding: OldCoding | null;
  readonly capitals: boolean;
}

/**
 * What pieces show, in Unicode. Neighbours of one coding are decoded as one, for a letter and its
 * mark may be kept in two.
 */
export function shownText(pieces: readonly TextPiece[]): string {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.coding === piece.coding && last.capitals === piece.capitals)
      joined.splice(-1, 1, { ...last, text: last.text + piece.text });
    else joined.push(piece);
  }
  return joined
    .map(({ text, coding, capitals }) => {
      const words = (coding === null ? text : decodedByFont(text, coding)).normalize('NFC');
      return capitals ? words.toUpperCase() : words;
    })
    .join('');
}
