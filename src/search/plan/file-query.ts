/**
 * A query that is a file of the archive: its name, the address of its page, its checksum, each also
 * with a line. Forms: `a-b-c.txt`, `a-b-c`, `…/van-ban/a-b-c/#dong-113`, `a-b-c.txt:113`, `a-b-c
 * dòng 113`, 64 or the first 16 and more figures of a SHA-256. Near misses: `covid-19`, `f0-f1`,
 * `17/CT-UBND`, `2021-2025`.
 */

/** The id of a document or the beginning of its checksum, and the line asked for. */
export interface FileQuery {
  readonly id: string | null;
  readonly sha256: string | null;
  readonly line: number | null;
}

const LINE = /(?:\/?#dong-|:|\s+d(?:ò|o)ng\s+)(\d{1,6})$/iu;
const PAGE = /(?:^|\/)van-ban\/([^/?#\s]+)\/?$/;
const ID = /^[a-z0-9]+(?:[-_]+[a-z0-9]+)*$/i;

/** Reads a file. `told`: an operator says that it is one, so that any name will do. */
export function readFileQuery(typed: string, told = false): FileQuery | null {
  const text = typed.normalize('NFC').trim();
  const digits = LINE.exec(text)?.[1];
  const line = digits === undefined ? null : Number(digits);
  const named = (line === null ? text : text.slice(0, text.search(LINE))).replace(/\?[^#\s]*$/, '');
  if (isChecksum(named)) return { id: null, sha256: named.toLowerCase(), line };
  const name = (PAGE.exec(named)?.[1] ?? named.replace(/^.*\//, '')).replace(/\.txt$/i, '');
  if (!ID.test(name)) return null;
  return told || line !== null || isFileName(named, name) ? { id: name.toLowerCase(), sha256: null, line } : null;
}

/** 16 figures and more of a SHA-256, with a letter among them, so that it is not a number. */
function isChecksum(named: string): boolean {
  return /^[0-9a-f]{16,64}$/i.test(named) && /[a-f]/i.test(named);
}

/**
 * The address of a page, a name with its ending, or one of three parts or more: `covid-19` is a
 * word.
 */
function isFileName(named: string, name: string): boolean {
  if (PAGE.test(named) || /\.txt$/i.test(named)) return true;
  return /[a-z]/i.test(name) && (name.match(/[-_]/g) ?? []).length > 1 && !named.includes('/');
}

/** Reads the beginning of a checksum that an operator announces: eight figures and more. */
export function readChecksum(typed: string): FileQuery | null {
  const text = typed.trim().toLowerCase();
  return /^[0-9a-f]{8,64}$/.test(text) ? { id: null, sha256: text, line: null } : null;
}
