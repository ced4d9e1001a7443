import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { asMeant } from '../../vietnamese/fold/look-alikes.ts';
import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts';
import { excessOf } from '../limits.ts';
import type { SourceFile, SourceText } from '../model.ts';
import { fileKind } from './file-kind.ts';
import { lostLetters } from './lost-letters.ts';
import { clean, composeMarks, controls, longestMarkRun, overmarked } from './normalize.ts';
import { editedTwice } from './offset-map.ts';
import { plainLayout } from './plain-layout.ts';
import { countLines, positionsOf } from './position.ts';
import { readBytes } from './read-bytes.ts';
import { unmarkedWords } from './unmarked.ts';

/** A text, or the errors for which the file is left out. */
export type Decoded =
  | { readonly ok: true; readonly value: SourceText; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** So many look-alikes are named in a message. */
const MOST_NAMED = 5;

/** More replacement characters than one in so many characters, and the text counts as lost. */
const replacedAtMost = 500;

/** A file that is read no further, and why. */
interface Refusal {
  readonly code: DiagnosticCode;
  readonly value: string;
  readonly at: FilePosition;
}

/** Bytes that are text, as received, and what is missing in it. */
interface DecodedBytes {
  readonly text: string;
  readonly encoding: string;
  readonly resaved: boolean;
  readonly at: (offset: number) => FilePosition;
  /** Where control characters are. */
  readonly controls: readonly number[];
  readonly holed: ReturnType<typeof lostLetters>;
  /** How many letters are U+FFFD. */
  readonly lost: number;
}

/** A text in its clean form, with the way back to the bytes as received. */
interface CleanText {
  readonly text: string;
  readonly originOf: (offset: number) => number;
}

type FilePosition = ReturnType<ReturnType<typeof positionsOf>>;

const FILE_START = { line: 1, column: 1 };

/**
 * Bytes of a file → text: NFC, `\n`, no BOM, tab, zero-width or control character, soft hyphen or
 * non-breaking space; no white space of printing alone (plain-layout.ts); a form feed on a line of
 * its own; every offset leads back to a line and column of the file. A text that cannot be decoded
 * with certainty is an error.
 */
export function decode(file: SourceFile): Decoded {
  const found: Diagnostic[] = [];
  const say = (code: DiagnosticCode, value = '', at: FilePosition = FILE_START): void => {
    found.push({ code, file: file.path, ...at, value });
  };
  const refuse = ({ code, value, at }: Refusal): Decoded => {
    say(code, value, at);
    return { ok: false, diagnostics: found };
  };
  const received = receivedText(file.bytes);
  if ('code' in received) return refuse(received);
  const cleaned = cleanText(received);
  if ('code' in cleaned) return refuse(cleaned);
  const { encoding, resaved, at, text: printed } = received;
  const { text, originOf } = cleaned;
  const meant = asMeant(text);
  sayWhatIsMissing(received, say);
  const unmarked = unmarkedWords(text);
  if (unmarked > 0) say('chu-khong-dau', String(unmarked));
  const similar = lookAlikes(text, meant);
  if (similar) say('chu-gan-giong', similar.words, at(originOf(similar.at)));
  if (resaved) say('da-mo-sai-bang-ma', encoding);
  else if (!encoding.startsWith('utf')) say('bang-ma-cu', encoding);
  return {
    ok: true,
    diagnostics: found,
    value: {
      id: file.id,
      path: file.path,
      text,
      meant,
      encoding: resaved ? `${encoding}+utf-8` : encoding,
      sha256: bytesToHex(sha256(file.bytes)),
      byteLength: file.bytes.length,
      lineCount: countLines(printed),
      positionAt: (offset) => at(originOf(offset)),
    },
  };
}

/**
 * Bytes → the text as received; a refusal of what is not text, is too long, or lost too many
 * letters.
 */
function receivedText(bytes: Uint8Array): DecodedBytes | Refusal {
  if (bytes.length === 0) return refusal('tep-rong');
  const kind = fileKind(bytes);
  if (kind !== null) return refusal('khong-phai-van-ban', kind);
  const read = readBytes(bytes);
  if (read.kind === 'binary') return refusal('khong-phai-van-ban', 'tệp nhị phân');
  if (read.kind === 'undecodable') return refusal('khong-giai-ma-duoc', read.why, positionsOf(read.soFar)(read.at));
  const { encoding, text } = read.reading;
  const excess = excessOf(text);
  if (excess !== null) return refusal('qua-gioi-han', excess.value, { line: excess.line, column: 1 });
  const at = positionsOf(text);
  const dropped = controls(text);
  const [first] = dropped;
  if (first !== undefined && dropped.length * 100 > text.length)
    return refusal('khong-phai-van-ban', 'tệp nhị phân', at(first));
  const holed = lostLetters(text);
  if (holed?.spoiled) return refusal('mat-chu', wordsOfHoles(holed), at(holed.first));
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost * replacedAtMost > text.length)
    return refusal('mat-chu', `${lost} ký tự hiện là U+FFFD`, at(text.indexOf('\ufffd')));
  return { text, encoding, resaved: read.resaved, at, controls: dropped, holed, lost };
}

/**
 * A text as received → its clean form; a refusal of a heap of marks, and of a text without words.
 */
function cleanText({ text, at }: DecodedBytes): CleanText | Refusal {
  const cleaned = clean(text);
  const stacked = overmarked(cleaned.text);
  if (stacked >= 0)
    return refusal('khong-giai-ma-duoc', `hơn ${longestMarkRun} dấu trên một chữ`, at(cleaned.originOf(stacked)));
  const composed = composeMarks(cleaned.text);
  if (composed.text.trim() === '') return refusal('tep-rong');
  return editedTwice(editedTwice(cleaned, composed), plainLayout(composed.text));
}

function refusal(code: DiagnosticCode, value = '', at: FilePosition = FILE_START): Refusal {
  return { code, value, at };
}

/**
 * Says of a text that is read what it lacks: characters that were dropped, letters that were lost.
 */
function sayWhatIsMissing(
  { text, at, controls: dropped, holed, lost }: DecodedBytes,
  say: (code: DiagnosticCode, value: string, at: FilePosition) => void,
): void {
  const [first] = dropped;
  if (first !== undefined) say('ky-tu-dieu-khien', String(dropped.length), at(first));
  if (lost > 0) say('ky-tu-da-mat', `${lost} ký tự đã mất (hiện là U+FFFD)`, at(text.indexOf('\ufffd')));
  else if (holed) say('ky-tu-da-mat', wordsOfHoles(holed), at(holed.first));
}

function wordsOfHoles({ words, example }: { readonly words: number; readonly example: string }): string {
  return `${words} từ thiếu chữ, ví dụ “${example}”`;
}

/**
 * The letters that only look like Vietnamese ones: how many and which, and where the first one is.
 * Null for none; hyphens and spaces do not count.
 */
function lookAlikes(text: string, meant: string): { readonly words: string; readonly at: number } | null {
  if (text === meant) return null;
  const places = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index).filter((i) => text[i] !== meant[i]);
  const [first] = places;
  if (first === undefined) return null;
  const pairs = new Set(places.map((i) => `${text[i]} (U+${codeOf(text, i)}, đọc là ${meant[i]})`));
  return { words: `${places.length} chữ: ${[...pairs].slice(0, MOST_NAMED).join(', ')}`, at: first };
}

function codeOf(text: string, at: number): string {
  return text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
}
