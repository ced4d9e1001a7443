import { withoutTone } from '../../vietnamese/tone.ts';
import { decodeSingleByte, upperRow } from './windows-1252.ts';

/**
 * Bytes A0–FF of TCVN 5712:1993 (VN1, also called VSCII-1); TCVN3 (ABC fonts) uses the small
 * letters and A1–A7 of it.
 */
const letters =
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

/** Bytes 80–9F of the same standard. */
const capitals = 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ';

/** Control bytes that the same standard gives to capitals. */
const lowCapitals: Readonly<Record<string, string>> = {
  '\x01': 'Ú',
  '\x02': 'Ụ',
  '\x04': 'Ừ',
  '\x05': 'Ử',
  '\x06': 'Ữ',
  '\x11': 'Ứ',
  '\x12': 'Ự',
  '\x13': 'Ỳ',
  '\x14': 'Ỷ',
  '\x15': 'Ỹ',
  '\x16': 'Ý',
  '\x17': 'Ỵ',
};

/** Bytes of TCVN3 (ABC) → text. */
export function decodeTcvn3(bytes: Uint8Array): string {
  return raiseCapitals(joinCapitalPairs(decodeSingleByte(bytes, [...upperRow, ...letters]).normalize('NFC')));
}

/** Bytes of TCVN 5712:1993 VN1 → text. */
export function decodeTcvn5712(bytes: Uint8Array): string {
  return decodeSingleByte(bytes, [...capitals, ...letters])
    .replace(/[\x01\x02\x04-\x06\x11-\x17]/g, (control) => lowCapitals[control] ?? control)
    .normalize('NFC');
}

/**
 * TCVN3 has no toned capitals: they are small letters in a capital font (.VnTimeH). A word that
 * shows it ("CéNG") was in capitals, and so was the whole of its line, if the line has no small
 * letter without tone ("X· HéI" → XÃ HỘI). "Sè: 12/Q§-UBND" shows nothing and stays.
 */
function raiseCapitals(text: string): string {
  return text.replace(/[^\n\r]+/g, (line) => {
    const words = line.match(/\p{L}+/gu) ?? [];
    if (!words.some(isRaised)) return line;
    if (!/[a-z]/.test(line)) return line.toUpperCase();
    return line.replace(/\p{L}+/gu, (word) => (isRaised(word) ? word.toUpperCase() : word));
  });
}

/**
 * `Aá`, `Ôộ`: how converters without capital letters of the font write Á, Ộ. No syllable has such a
 * pair otherwise.
 */
function joinCapitalPairs(text: string): string {
  return text.replace(/([AĂÂEÊIOÔƠUƯY])(?=(\p{Ll}))./gu, (pair: string, capital: string, toned: string) =>
    withoutTone(toned) === capital.toLowerCase() && toned !== withoutTone(toned) ? toned.toUpperCase() : pair,
  );
}

/**
 * "CéNG", "HéI": two or more capitals, no small letter but toned ones. Only a capital font makes
 * such a word.
 */
function isRaised(word: string): boolean {
  return /^[^a-z]*$/.test(word) && /\p{Ll}/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);
}
