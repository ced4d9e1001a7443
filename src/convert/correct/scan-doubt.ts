/**
 * A text that was recognised from a scan: which of its words nobody has compared yet, and which
 * values rest on them.
 */
import type { Given } from '../../schema/correction.ts';
import type { Directive, Field, Provenance } from '../../schema/directive.ts';
import type { ScanEntry, UnsureEntry } from '../../schema/scan.ts';
import { fold } from '../../vietnamese/fold/fold.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** So many lines away a word is still looked for: lines are added and taken away above it. */
const MOVED = 3;
/** More lines with unsure words are counted. */
const MOST_LINES = 30;

/** The words that are still to be compared, each where it stands now; none once staff compared. */
export function openWords(entry: ScanEntry, text: string): readonly UnsureEntry[] {
  if (entry.compared !== null) return [];
  const lines = text.split('\n');
  return entry.unsure.flatMap((word) => placeNow(word, lines) ?? []);
}

/** Where a word stands: at its place, else on its line or the nearest; null where it was put right. */
function placeNow(entry: UnsureEntry, lines: readonly string[]): UnsureEntry | null {
  const { line, column, word } = entry;
  if (lines[line - 1]?.startsWith(word, column - 1)) return entry;
  for (let away = 0; away <= MOVED; away++)
    for (const number of new Set([line - away, line + away])) {
      const at = findWord(lines[number - 1] ?? '', word);
      if (at >= 0) return { ...entry, line: number, column: at + 1 };
    }
  return null;
}

/** A whole word between spaces. */
function findWord(line: string, word: string): number {
  return ` ${line} `.indexOf(` ${word} `);
}

/** Fields whose value is printed at one place. */
const PRINTED = [
  'documentType',
  'number',
  'date',
  'place',
  'issuer',
  'title',
  'signatory',
  'addressees',
  'recipients',
] as const;
type Printed = (typeof PRINTED)[number];

/** Those whose value stands on one line; of the others it may go over several. */
const ONE_LINE: ReadonlySet<Field> = new Set(['documentType', 'number', 'date', 'place']);
const VALUE_LINES = 6;

type Valued = Pick<Directive, Printed>;

/** The origins with a doubt at each stated value that rests on an open word. */
export function withScanDoubts(
  fields: Valued & Pick<Directive, 'origins'>,
  open: readonly UnsureEntry[],
): Directive['origins'] {
  const doubted = PRINTED.map((field): [string, Provenance] => {
    const provenance = fields.origins[field];
    const { origin, line, note } = provenance;
    if (origin !== 'stated' || line === null || note !== null) return [field, provenance];
    const last = ONE_LINE.has(field) ? line : line + VALUE_LINES;
    const unsure = open.filter((word) => word.line >= line && word.line <= last && isPartOf(word.word, field, fields));
    if (unsure.length === 0) return [field, provenance];
    const words = [...new Set(unsure.map(({ word }) => word))];
    return [field, { ...provenance, note: { code: 'unsure-words', unsure: words } }];
  });
  return { ...fields.origins, ...Object.fromEntries(doubted) };
}

/** Whether a word of the text, as read or nearly, is one of a value. */
function isPartOf(word: string, field: Printed, fields: Valued): boolean {
  // A date has its figures in another order, and the words between them.
  if (field === 'date') return /\d|^(?:ngay|thang|nam)$/.test(plain(word));
  const value = fields[field];
  const words = JSON.stringify(field === 'issuer' ? [fields.issuer?.name, fields.issuer?.parent] : value);
  const letters = plain(word);
  if (letters === '') return false;
  return ONE_LINE.has(field)
    ? plain(words).includes(letters)
    : (fold(words).match(/[a-z\d]+/g) ?? []).some((own) => own === letters);
}

function plain(words: string): string {
  return fold(words).replace(/[^a-z\d]/g, '');
}

/** What is said of a scan that nobody has compared: that it is one, and its open words line by line. */
export function scanFindings(
  given: Given<ScanEntry>,
  open: readonly UnsureEntry[],
  files: { readonly text: string; readonly sidecar: string },
): Diagnostic[] {
  if (given.value.compared !== null) return [];
  const { line, column } = given;
  const value = `${open.length} chữ`;
  const whole: Diagnostic = { code: 'quet-chua-so', file: files.sidecar, line, column, value };
  const byLine = [...Map.groupBy(open, (word) => word.line)].toSorted(([a], [b]) => a - b);
  const lines = byLine.map(([number, words]): Diagnostic => {
    const said = words.map(({ word, confidence }) => `“${word}” (${confidence}%)`).join(', ');
    return { code: 'chu-quet-khong-chac', file: files.text, line: number, column: words[0]?.column ?? 1, value: said };
  });
  const next = lines[MOST_LINES];
  if (next === undefined) return [whole, ...lines];
  return [whole, ...lines.slice(0, MOST_LINES), { ...next, value: `còn ${lines.length - MOST_LINES} dòng nữa` }];
}
