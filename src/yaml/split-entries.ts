/** A stretch of a YAML file that is read by itself, as offsets; `stray` where it cannot be an entry, with why. */
export interface YamlEntry {
  readonly start: number;
  readonly end: number;
  readonly stray: string | null;
}

const NO_DASH = 'dòng này không bắt đầu bằng “- ” (gạch nối và một dấu cách)';
const SEPARATOR = 'có dấu “---” hay “...” ngăn tệp thành nhiều phần; hãy bỏ dòng ấy';

/**
 * A file of rows (`- …`) or of keys (`key: …`) → its rows or keys, so that a bracket or quotation mark that is not closed costs
 * only its own. YAML lets nothing that belongs to a row stand as far left as the row itself, except closing brackets and,
 * under a key, the dashes of its list. Blank lines and remarks belong to what stands above them.
 */
export function splitEntries(text: string, kind: 'rows' | 'keys'): readonly YamlEntry[] {
  const entries: { start: number; end: number; stray: string | null }[] = [];
  let base: number | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = Math.min(start + line.length + 1, text.length);
    const words = line.trim();
    const last = entries.at(-1);
    const first = base === null;
    if (words !== '' && !words.startsWith('#') && !(first && words === '---')) {
      const indent = line.length - line.trimStart().length;
      base ??= indent;
      if (last && isContinued(words, kind, indent <= base || isTabbedRow(line))) last.end = end;
      else entries.push({ start, end, stray: strayWords(words, kind, first) });
    } else if (last) last.end = end;
    start = end;
  }
  return entries;
}

function isContinued(words: string, kind: 'rows' | 'keys', atTheLeft: boolean): boolean {
  return !atTheLeft || /^(?:[}\]]|:(?:\s|$))/.test(words) || (kind === 'keys' && /^-(?:\s|$)/.test(words));
}

/** Its own row although it is indented: tabs may not indent, so it cannot belong to the row above. */
function isTabbedRow(line: string): boolean {
  return /^ *\t\s*-(?:\s|$)/.test(line);
}

function strayWords(words: string, kind: 'rows' | 'keys', first: boolean): string | null {
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(words)) return SEPARATOR;
  if (kind === 'keys' || /^-(?:\s|$)/.test(words)) return null;
  return first && words.startsWith('[') ? null : NO_DASH;
}
