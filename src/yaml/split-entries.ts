import type { OffsetFault } from './node-fault.ts';
import { yamlErrorWords } from './yaml-error.ts';

/**
 * A stretch of a YAML file that is read by itself, as offsets; `stray` where it cannot be an entry,
 * with where and why.
 */
export interface YamlEntry {
  readonly start: number;
  readonly end: number;
  readonly stray: OffsetFault | null;
}

const NO_DASH = 'dòng này không bắt đầu bằng “- ” (gạch nối và một dấu cách)';
const NO_KEY =
  'dòng này không có mục; nếu là phần tiếp của dòng trên thì lùi vào hai dấu cách, nếu là mục thì viết “mục: giá trị”';

/**
 * A file of rows (`- …`) or of keys (`key: …`) → its rows or keys, so that a bracket or quotation
 * mark that is not closed costs only its own. In YAML nothing that belongs to a row is as far left
 * as the row itself, except closing brackets and, under a key, the dashes of its list. Blank lines
 * and remarks belong to the entry above them.
 */
export function splitEntries(text: string, kind: 'rows' | 'keys', from = 0, to = text.length): readonly YamlEntry[] {
  const entries: { start: number; end: number; stray: YamlEntry['stray'] }[] = [];
  let base: number | null = null;
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    const end = Math.min(start + line.length + 1, to);
    const words = line.trim();
    const last = entries.at(-1);
    const first = base === null;
    if (words !== '' && !words.startsWith('#') && !(first && words === '---')) {
      const indent = line.length - line.trimStart().length;
      base ??= indent;
      if (last && isContinued(words, kind, indent <= base || isTabbedRow(line))) last.end = end;
      else {
        const said = strayWords(words, kind, first);
        const stray = said === null ? null : { offset: start + indent, words: said };
        // The value of the key above may continue here: what is left of it must not count as the
        // whole.
        if (said === NO_KEY && last) Object.assign(last, { end, stray: last.stray ?? stray });
        else entries.push({ start, end, stray });
      }
    } else if (last) last.end = end;
    start = end;
  }
  return entries;
}

function isContinued(words: string, kind: 'rows' | 'keys', atTheLeft: boolean): boolean {
  return !atTheLeft || /^(?:[}\]]|:(?:\s|$))/.test(words) || (kind === 'keys' && /^-(?:\s|$)/.test(words));
}

/**
 * Its own row although it is indented: tabs may not indent, so it cannot belong to the row above.
 */
function isTabbedRow(line: string): boolean {
  return /^ *\t\s*-(?:\s|$)/.test(line);
}

function strayWords(words: string, kind: 'rows' | 'keys', first: boolean): string | null {
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(words)) return yamlErrorWords('MULTIPLE_DOCS');
  if (words.startsWith('%')) return yamlErrorWords('BAD_DIRECTIVE');
  if (kind === 'keys') return /[:：]/.test(words) || /^[[{?'"-]/.test(words) ? null : NO_KEY;
  return /^-(?:\s|$)/.test(words) || (first && words.startsWith('[')) ? null : NO_DASH;
}
