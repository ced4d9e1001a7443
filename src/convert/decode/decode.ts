import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { asMeant } from '../../vietnamese/fold/look-alikes.ts';
import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts';
import { excessOf } from '../limits.ts';
import type { SourceFile, SourceText } from '../model.ts';
import { fileKind } from './file-kind.ts';
import { lostLetters } from './lost-letters.ts';
import { clean, composeMarks, controls, longestMarkRun, overmarked } from './normalize.ts';
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

/**
 * Bytes of a file → text: NFC, `\n`, no BOM, tab, zero-width or control character, soft hyphen or
 * non-breaking space; a form feed on a line of its own; every offset leads back to a line and
 * column of the file. A text that cannot be decoded with certainty is an error.
 */
export function decode(file: SourceFile): Decoded {
  const found: Diagnostic[] = [];
  const say = (code: DiagnosticCode, value = '', at = { line: 1, column: 1 }): void => {
    found.push({ code, file: file.path, ...at, value });
  };
  const refuse = (code: DiagnosticCode, value = '', at = { line: 1, column: 1 }): Decoded => {
    say(code, value, at);
    return { ok: false, diagnostics: found };
  };

  if (file.bytes.length === 0) return refuse('tep-rong');
  const kind = fileKind(file.bytes);
  if (kind !== null) return refuse('khong-phai-van-ban', kind);
  const read = readBytes(file.bytes);
  if (read.kind === 'binary') return refuse('khong-phai-van-ban', 'tệp nhị phân');
  if (read.kind === 'undecodable') return refuse('khong-giai-ma-duoc', read.why, positionsOf(read.soFar)(read.at));

  const { encoding, text: received } = read.reading;
  const excess = excessOf(received);
  if (excess !== null) return refuse('qua-gioi-han', excess.value, { line: excess.line, column: 1 });
  const at = positionsOf(received);
  const dropped = controls(received);
  const first = dropped[0];
  if (first !== undefined && dropped.length * 100 > received.length)
    return refuse('khong-phai-van-ban', 'tệp nhị phân', at(first));
  const holed = lostLetters(received);
  if (holed?.spoiled)
    return refuse('mat-chu', `${holed.words} từ thiếu chữ, ví dụ “${holed.example}”`, at(holed.first));
  const lost = received.match(/\ufffd/g)?.length ?? 0;
  if (lost * replacedAtMost > received.length)
    return refuse('mat-chu', `${lost} ký tự hiện là U+FFFD`, at(received.indexOf('\ufffd')));

  const cleaned = clean(received);
  const stacked = overmarked(cleaned.text);
  if (stacked >= 0)
    return refuse('khong-giai-ma-duoc', `hơn ${longestMarkRun} dấu trên một chữ`, at(cleaned.originOf(stacked)));
  const composed = composeMarks(cleaned.text);
  if (composed.text.trim() === '') return refuse('tep-rong');

  if (first !== undefined) say('ky-tu-dieu-khien', String(dropped.length), at(first));
  if (lost > 0) say('ky-tu-da-mat', `${lost} ký tự đã mất (hiện là U+FFFD)`, at(received.indexOf('\ufffd')));
  else if (holed) say('ky-tu-da-mat', `${holed.words} từ thiếu chữ, ví dụ “${holed.example}”`, at(holed.first));
  const unmarked = unmarkedWords(composed.text);
  if (unmarked > 0) say('chu-khong-dau', String(unmarked));
  const meant = asMeant(composed.text);
  const similar = lookAlikes(composed.text, meant);
  if (similar) say('chu-gan-giong', similar.words, at(cleaned.originOf(composed.originOf(similar.at))));
  if (read.resaved) say('da-mo-sai-bang-ma', encoding);
  else if (!encoding.startsWith('utf')) say('bang-ma-cu', encoding);
  return {
    ok: true,
    diagnostics: found,
    value: {
      id: file.id,
      path: file.path,
      text: composed.text,
      meant,
      encoding: read.resaved ? `${encoding}+utf-8` : encoding,
      sha256: bytesToHex(sha256(file.bytes)),
      byteLength: file.bytes.length,
      lineCount: countLines(received),
      positionAt: (offset) => at(cleaned.originOf(composed.originOf(offset))),
    },
  };
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
