import { alignedFold } from '../vietnamese/fold/aligned-fold.ts';
import type { GateLine, GateText } from './gate-text.ts';
import type { Sighting } from './sighting.ts';

/** So many lines with words are the head, where stamps stand. */
const STAMP_LINES = 14;
/** What may stand beside the level in the same stamp. */
const BESIDE = new Set('độ mức dấu tài liệu văn bản công khẩn hỏa hoả tốc thượng hẹn giờ số'.split(' '));
const SECRECY_WORDS = new Set(['mật', 'tối', 'tuyệt']);
/**
 * The level without its tones: in the head, what a scan made of it is taken for it (MẶT, TÓI MẬT,
 * Mât).
 */
const SPOILED = /^(?:(?:toi|tuyet) )?mat$/;
const LABELLED = new RegExp(
  [
    String.raw`(?:^|[|(\[;,]|\s{3})\s{0,3}(?:muc do mat|do mat|dau do mat|muc do)\s?:\s{0,4}`,
    String.raw`(tuyet mat|toi mat|mat)\s{0,3}(?:$|[|)\].;])`,
  ].join(''),
);
const AT_NUMBER = /[([]\s?(?:tuyet mat|toi mat|mat)\s?[)\]]\s*$/;
const CAPITALS_AT_END = /\s(?:TUYỆT |TỐI )?MẬT\s*$/;
/** Lines that a wrapped title leaves alone: BẢO VỆ BÍ / MẬT NHÀ NƯỚC, MẬT / ĐỘ. */
const ENDS_BEFORE_WRAPPED = ['bi', 'bao', 'co', 'tham', 'than', 'ban', 'chat', 'thiet', 'noi', 'vien', 'khoa', 'be'];
const BEGINS_AFTER_WRAPPED = [
  ...['do', 'ma', 'khau', 'vu', 'ong', 'thiet', 'nha nuoc', 'tran', 'bang', 'duong', 'hang', 'nuoc'],
];
const BEFORE_WRAPPED = new RegExp(String.raw`(?<![a-z])(?:${ENDS_BEFORE_WRAPPED.join('|')})\s*$`);
const AFTER_WRAPPED = new RegExp(String.raw`^\s*(?:${BEGINS_AFTER_WRAPPED.join('|')})(?![a-z])`);
/** So near each other different levels are a table or a list of them. */
const TABLE_LINES = 12;

/** Between columns of one line. */
const CELL_BREAK = /\s{3,}|[|│]/;
/** A longer line is prose. */
const LONGEST_STAMP_LINE = 400;

interface Stamp {
  readonly line: number;
  readonly level: string;
  readonly at: GateLine;
}

/**
 * Stamps of secrecy. Surface forms: MẬT, TỐI MẬT, TUYỆT MẬT alone on a line or in a box, "M Ậ T",
 * MẬT – HỎA TỐC, a cell or a column of the head, "Độ mật: Tối mật", "Số: 05-BC/TU (Mật)", in the
 * head also "Mật", "MẶT", "TOI MAT" (scans). Near misses: bảo mật, mật độ, bí mật nhà nước, a name
 * (Nguyễn Văn Mật), the three levels one below the other in a table, "Độ mật: ……".
 */
export function secrecyStamps(read: GateText): Sighting[] {
  const stamps = stampsOf(read);
  if (stamps.length === 0) return [];
  const named = levelsOnLines(read);
  return stamps
    .filter((stamp) => !isInTable(stamp, named))
    .map(({ at: { start, text }, level }) => ({
      kind: 'secret',
      start,
      end: start + text.length,
      masked: `“${level}”`,
    }));
}

function stampsOf({ lines }: GateText): Stamp[] {
  const found: Stamp[] = [];
  let inHead = 0;
  lines.forEach((at, line) => {
    if (at.text.trim() === '') return;
    inHead++;
    const level = stampLevel(at, inHead <= STAMP_LINES);
    if (level !== null && !isWrapped(lines, line)) found.push({ line, level, at });
  });
  return found;
}

/** The level that a line is the stamp of, as it should be printed; null for none. */
function stampLevel({ text, folded }: GateLine, isHead: boolean): string | null {
  if (text.length > LONGEST_STAMP_LINE || !/m\s?a\s?[ti]/.test(folded)) return null;
  const labelled = LABELLED.exec(folded)?.[1];
  if (labelled) return levelName(labelled);
  if (isHead && /^\W*so\b/.test(folded) && (AT_NUMBER.test(folded) || CAPITALS_AT_END.test(text)))
    return levelName(folded);
  const cells = isHead ? text.split(CELL_BREAK) : [text];
  const levels = new Set(cells.flatMap((cell) => stampIn(cell, isHead) ?? []));
  // Several levels in one row are a table of them.
  const [level] = levels;
  return levels.size === 1 && level ? level : null;
}

function stampIn(cell: string, isHead: boolean): string | null {
  const letters = cell.replace(/[^\p{L}\p{M}]+/gu, ' ').trim();
  if (letters === '' || letters.length > 40) return null;
  const joined = isSpaced(letters) ? letters.replace(/\s/g, '').replace(/^(T[OÓÔỐ]I|TUY[EÊỆ]T)(?=M)/u, '$1 ') : letters;
  const words = joined.toLowerCase().split(' ');
  const isStamp = words.includes('mật') && words.every((w) => SECRECY_WORDS.has(w) || BESIDE.has(w));
  const isPrinted = joined === joined.toUpperCase() || (isHead && /^(?:tuyệt |tối )?mật$/i.test(joined));
  if (isStamp && isPrinted) return levelName(joined.toLowerCase());
  const isSpoiled = isHead && /^\p{Lu}/u.test(joined) && SPOILED.test(alignedFold(joined));
  return isSpoiled ? levelName(joined.toLowerCase()) : null;
}

/** "M Ậ T", "T Ố I  M Ậ T". */
function isSpaced(letters: string): boolean {
  return letters.split(' ').every((word) => word.length === 1);
}

function levelName(words: string): string {
  const folded = alignedFold(words);
  if (folded.includes('tuyet')) return 'TUYỆT MẬT';
  return folded.includes('toi') ? 'TỐI MẬT' : 'MẬT';
}

function isWrapped(lines: readonly GateLine[], i: number): boolean {
  return BEFORE_WRAPPED.test(lines[i - 1]?.folded ?? '') || AFTER_WRAPPED.test(lines[i + 1]?.folded ?? '');
}

/** The levels that stand alone on a line or in a cell, stamps or not, by the line. */
function levelsOnLines({ lines }: GateText): ReadonlyMap<number, readonly string[]> {
  const named = new Map<number, string[]>();
  lines.forEach(({ text, folded }, line) => {
    if (text.length > LONGEST_STAMP_LINE || !folded.includes('mat')) return;
    const cells = text.split(CELL_BREAK).map((cell) => cell.replace(/[^\p{L}]+/gu, ' ').trim());
    const levels = cells.filter((cell) => /^(?:(?:tuyệt|tối) )?mật$/iu.test(cell)).map(levelName);
    if (levels.length > 0) named.set(line, levels);
  });
  return named;
}

function isInTable({ line, level }: Stamp, named: ReadonlyMap<number, readonly string[]>): boolean {
  for (let near = line - TABLE_LINES; near <= line + TABLE_LINES; near++)
    if (named.get(near)?.some((other) => other !== level)) return true;
  return false;
}
