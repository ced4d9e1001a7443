/** Published texts whose bytes changed: official text must not be altered without a word. */
import { decode } from '../../src/convert/decode/decode.ts';
import type { Diagnostic } from '../../src/convert/diagnostic.ts';
import type { SourceFile, SourceText } from '../../src/convert/model.ts';
import { differencesOf, type Difference } from '../../src/convert/resolve/document/difference.ts';
import { lookThroughText } from '../../src/gate/look-through.ts';
import type { TextChange } from '../../src/schema/directive.ts';
import type { ArchiveState } from './check-state.ts';

/** Where texts differ, shown before the rest is counted. */
const SHOWN_PLACES = 5;

/** Said of a text with personal data or a mark of secrecy, before or now. */
const UNQUOTED = 'không nêu lại vì văn bản có dấu mật hay dữ liệu cá nhân';

/** More places than this are not even counted. */
const COUNTED = 200;

/**
 * A finding for every text that was published before and has other bytes now: which words changed
 * (`chu-da-thay` where the sidecar has a reason that it did not have before, else `chu-da-doi`), or
 * that only the way in which they are stored did (`tep-ghi-lai`). What cannot be decoded now has
 * findings of its own.
 */
export function changedTexts(before: ArchiveState, after: ArchiveState): Diagnostic[] {
  const published = new Map(before.documents.map((d) => [d.id, d.textChanges]));
  const now = new Map(after.texts.files.map((f) => [f.id, f]));
  const given = new Map(after.documents.map((d) => [d.id, d.textChanges]));
  return before.texts.files.flatMap((was) => {
    const is = now.get(was.id);
    const known = published.get(was.id);
    if (!is || !known || Buffer.compare(was.bytes, is.bytes) === 0) return [];
    return changeOf(was, is, hasNew(known, given.get(was.id) ?? []));
  });
}

function changeOf(was: SourceFile, is: SourceFile, isExplained: boolean): Diagnostic[] {
  const [a, b] = [decode(was), decode(is)];
  if (!a.ok || !b.ok) return [];
  const differences = differencesOf(a.value.text, b.value.text, COUNTED, 'exact');
  const [first] = differences;
  if (!first)
    return [{ code: 'tep-ghi-lai', file: is.path, line: 1, column: 1, value: storageWords(was, is, a.value, b.value) }];
  const isQuotable = [a.value, b.value].every(({ meant }) => lookThroughText(meant).length === 0);
  const shown = differences.slice(0, SHOWN_PLACES).map((d) => placeWords(d, b.value));
  const more = differences.length - shown.length;
  const count = `${differences.length}${differences.length === COUNTED ? ' chỗ trở lên' : ' chỗ'}`;
  return [
    {
      code: isExplained ? 'chu-da-thay' : 'chu-da-doi',
      file: is.path,
      ...b.value.positionAt(first.b.at),
      value: isQuotable
        ? `${count}: ${shown.join('; ')}${more > 0 ? `; và ${more} chỗ khác` : ''}`
        : `${count}, ${UNQUOTED}`,
    },
  ];
}

/**
 * Whether staff have given a reason that they had not given before: an old one does not excuse a
 * new change.
 */
function hasNew(before: readonly TextChange[], after: readonly TextChange[]): boolean {
  const old = new Set(before.map((c) => JSON.stringify(c)));
  return after.some((c) => !old.has(JSON.stringify(c)));
}

/**
 * What is different of the same words: encoding, line ends, byte order mark, white space,
 * characters that nobody sees.
 */
function storageWords(was: SourceFile, is: SourceFile, a: SourceText, b: SourceText): string {
  const [endsA, endsB] = [lineEnds(was.bytes), lineEnds(is.bytes)];
  const found = [
    a.encoding !== b.encoding && `bảng mã (${a.encoding} → ${b.encoding})`,
    a.encoding === b.encoding && endsA !== endsB && `dấu xuống dòng (${endsA} → ${endsB})`,
    hasMark(was.bytes) !== hasMark(is.bytes) && 'dấu đầu tệp (BOM)',
    a.text !== b.text && 'khoảng trắng hay chỗ ngắt dòng',
  ].filter((words) => words !== false);
  return found.length > 0 ? found.join(', ') : 'ký tự không nhìn thấy hay cách ghi dấu thanh';
}

/**
 * `dòng 13 “Uyen” → “Uyên”`, `dòng 15 thêm “…”`, `dòng 20 bỏ “…”`; lines are those of the text now.
 */
function placeWords({ a, b }: Difference, text: SourceText): string {
  const line = `dòng ${text.positionAt(b.at).line}`;
  if (a.words === '') return `${line} thêm ${shortQuote(b.words)}`;
  return b.words === ''
    ? `${line} bỏ ${shortQuote(a.words)}`
    : `${line} ${shortQuote(a.words)} → ${shortQuote(b.words)}`;
}

function lineEnds(bytes: Uint8Array): string {
  const returns = bytes.includes(13);
  if (!returns) return 'LF';
  return bytes.includes(10) ? 'CR LF' : 'CR';
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function shortQuote(words: string): string {
  return `“${words.length > 80 ? `${words.slice(0, 80)}…` : words}”`;
}
