import { firstPersonFrom, type GateLine, type GateText } from './gate-text.ts';
import { namesOffice } from './offices.ts';
import type { Sighting } from './sighting.ts';
import { wholeWords } from './whole-words.ts';

const NAMES = /(?<![a-z])(?<!ghi ro )(?<!ghi )ho (?:va |, ?)?ten(?![a-z])/;
/** A longer line without columns is prose: "họ tên người phụ thuộc, năm sinh và quan hệ …". */
const LONGEST_LIST_HEAD = 140;
const PRIVATE = new RegExp(
  wholeWords([
    ...['(?:ngay|nam|thang|ngay, thang, nam|thang, nam) sinh', 'sinh nam', 'cccd', 'cmnd', 'can cuoc', 'tuoi'],
    ...['ket qua xet nghiem', 'chan doan', 'so tai khoan'],
  ]),
);
/** Private only where no office is beside them. */
const HOMELY = new RegExp(
  wholeWords([
    'dia chi',
    'noi o',
    'cho o',
    'thuong tru',
    'que quan',
    'thon',
    'xom',
    'hoan canh',
    'so dien thoai',
    'sdt',
  ]),
);
const OF_OFFICES = new RegExp(wholeWords(['chuc vu', 'chuc danh', 'don vi cong tac', 'co quan', 'chuyen mon']));
/** A list of people by what they are: to stand on it says something of them. */
const LISTED = [
  ...['ho ', 'nguoi ', 'cong dan', 'hoc sinh', 'tre em', 'benh nhan', 'f[0-3]', 'truong hop', 'doi tuong'],
];
const OF_PEOPLE = new RegExp(`(?<![a-z])danh sach (?:cac |nhung )?(?:${LISTED.join('|')})`);
/** "| Nam | 12/3/1985", "– 1985": what follows a name in its row. */
const BORN_BEHIND = new RegExp(
  [
    String.raw`^[\s|,;–-]{1,6}(?:(?:nam|nu)[\s|,;–-]{1,6})?`,
    String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19[2-9]|20[0-2])\d(?!\d)`,
  ].join(''),
);
/** A day or year of birth, or a long number. */
const DATUM = /(?<!\d)(?:(?:19[2-9]|20[0-2])\d|0\d{8,11}|\d{9})(?!\d)/;
const NUMBERED = /^[^a-z\d]{0,4}\d{1,3}[\s.)|]{1,4}/;
/**
 * A head of columns may be broken over so many lines of a scan, and its rows begin within so many.
 */
const HEAD_LINES = 4;
const MOST_ROWS = 40;
/** So many rows of name and year are a list also where its head is lost. */
const FEWEST_ROWS = 2;

/**
 * Lists of persons. Surface forms: a head with "Họ và tên" and "Năm sinh" (or căn cước, tuổi, chẩn
 * đoán; nơi ở where no "Chức vụ" is beside it) over at least one row with a name; rows "1 | Nguyễn
 * Văn Hùng | 1985" without a head; names below "Danh sách hộ nghèo". Near misses: blank forms, "Họ
 * và tên | Chức vụ | Cơ quan", "(Ký, ghi rõ họ tên)".
 */
export function listsOfPersons(read: GateText): Sighting[] {
  const found: Sighting[] = [];
  let covered = -1;
  read.lines.forEach((line, i) => {
    if (i <= covered || isProse(line)) return;
    const rows = rowsBelow(read, i);
    if (rows.length === 0) return;
    covered = i + MOST_ROWS;
    found.push(listAt(line, rows.length));
  });
  return found.length > 0 ? found : withoutHead(read);
}

function isProse({ text }: GateLine): boolean {
  return text.length > LONGEST_LIST_HEAD && !/[|│]/.test(text);
}

function rowsBelow(read: GateText, i: number): readonly GateLine[] {
  const { folded = '' } = read.lines[i] ?? {};
  if (NAMES.test(folded)) return rowsOfColumns(read, i);
  if (!OF_PEOPLE.test(folded)) return [];
  const below = read.lines.slice(i + 1, i + 1 + MOST_ROWS);
  const rows = below.filter((line) => isRow(line) && hasPerson(read, line) && !namesOffice(line.folded));
  return rows.length >= FEWEST_ROWS ? rows : [];
}

function rowsOfColumns(read: GateText, i: number): readonly GateLine[] {
  const head = read.lines
    .slice(i, i + HEAD_LINES)
    .map((l) => l.folded)
    .join(' ');
  const isPrivate = PRIVATE.test(head);
  const isHomely = HOMELY.test(head) && !OF_OFFICES.test(head);
  if (!isPrivate && !isHomely) return [];
  const below = read.lines.slice(i + 1, i + 1 + MOST_ROWS);
  return below.filter(
    (line) => !isProse(line) && hasPerson(read, line) && (isPrivate ? DATUM.test(line.text) : isRow(line)),
  );
}

/** Rows that are numbered and have a name and a year of birth. */
function withoutHead(read: GateText): Sighting[] {
  const rows = read.lines.filter((line) => isRow(line) && hasPerson(read, line) && isBornIn(read, line));
  const [first] = rows;
  return first && rows.length >= FEWEST_ROWS ? [listAt(first, rows.length)] : [];
}

function isRow({ folded }: GateLine): boolean {
  return NUMBERED.test(folded);
}

/** A year directly behind the name, as the next column. */
function isBornIn(read: GateText, line: GateLine): boolean {
  const person = read.persons[firstPersonFrom(read.persons, line.start)];
  if (!person) return false;
  const rest = read.folded.slice(person.end, Math.min(person.end + 30, line.start + line.text.length));
  return BORN_BEHIND.test(rest);
}

function hasPerson({ persons }: GateText, { start, text }: GateLine): boolean {
  const person = persons[firstPersonFrom(persons, start)];
  return person !== undefined && person.end <= start + text.length;
}

function listAt({ start, text }: GateLine, rows: number): Sighting {
  return { kind: 'list', start, end: start + text.length, masked: `${rows} dòng có tên người` };
}
