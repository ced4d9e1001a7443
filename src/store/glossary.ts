import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, isAddress, slug } from '../vietnamese/fold/slug.ts';
import { placeTones } from '../vietnamese/tone-place.ts';
import { LONGEST_ADDRESS } from '../schema/words.ts';
import { term, type Term } from '../schema/term.ts';
import { readKeys, type TableRow, type TableRows } from './read-rows.ts';
import type { TableFinding } from './table-finding.ts';

/** A term with its id, which is its address. */
export interface StoredTerm extends Term {
  readonly id: string;
}

/**
 * content/glossary: a term a file, its id the file's name, or the address made of it (with a
 * warning) where the name is none. Of two files with one address, or two terms of one name or form,
 * the first holds; files whose names are addresses come first.
 */
export function readGlossary(content: string): TableRows<StoredTerm> {
  const folder = join(content, 'glossary');
  const findings: TableFinding[] = [];
  const read = new Map<string, TableRow<Term>>();
  const say = (file: string, words: string, severity: TableFinding['severity'] = 'error'): void =>
    void findings.push({ file, line: 1, column: 1, words, severity });
  for (const name of namesIn(folder)) {
    const file = `content/glossary/${name}`;
    const stem = name.replace(/\.yaml$/i, '').normalize('NFC');
    const id = addressOf(stem);
    const wrong = termFileFault(name, id, read.get(id)?.at.file);
    if (wrong !== null) say(file, wrong);
    else {
      const { rows, findings: found } = readKeys(term, join(folder, name), file);
      findings.push(...found);
      for (const row of rows) read.set(id, row);
    }
  }
  const { rows, clashes } = withoutClashes(read);
  for (const { value, at } of rows)
    if (at.file !== `content/glossary/${value.id}.yaml`)
      say(at.file, `tên tệp có dấu, chữ hoa hay dấu cách; thuật ngữ lấy địa chỉ “${value.id}”`, 'warning');
  return { rows, findings: [...findings, ...clashes] };
}

function namesIn(folder: string): string[] {
  try {
    const givesItself = (name: string): boolean => isAddress(name.replace(/\.yaml$/, ''));
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort((a, b) => Number(givesItself(b)) - Number(givesItself(a)) || (a < b ? -1 : 1));
  } catch {
    // No folder: no terms.
    return [];
  }
}

function termFileFault(name: string, id: string, taken: string | undefined): string | null {
  if (!/\.yaml$/i.test(name))
    return 'không phải tệp .yaml nên không được dùng; là thuật ngữ thì đổi đuôi thành .yaml, là văn bản thì chuyển tệp .txt vào content/sources';
  if (id === '') return 'tên tệp không có chữ hay số nào để làm địa chỉ; đổi tên, ví dụ: 4-tai-cho.yaml';
  if (id.length > LONGEST_ADDRESS)
    return `tên tệp dài quá (${id.length} ký tự), tối đa là ${LONGEST_ADDRESS}; đặt tên ngắn lại`;
  return taken === undefined ? null : `địa chỉ “${id}” đã là của tệp ${taken}; đổi tên tệp này`;
}

/**
 * A term that its file is named after wins, then the file that comes first; a name wins over a
 * variant of another term. A term whose name is taken is left out, a variant alone is dropped.
 */
function withoutClashes(read: ReadonlyMap<string, TableRow<Term>>): {
  readonly rows: readonly TableRow<StoredTerm>[];
  readonly clashes: readonly TableFinding[];
} {
  const clashes: TableFinding[] = [];
  const holderOf = new Map<string, { readonly id: string; readonly file: string }>();
  const isFree = (form: string, id: string, { at }: TableRow<Term>): boolean => {
    const key = placeTones(form.normalize('NFC').toLowerCase()).replace(/[,\s]+/g, ' ');
    const holder = holderOf.get(key);
    if (holder && holder.id !== id)
      clashes.push({
        ...at,
        words: `“${form}” đã có ở tệp ${holder.file}; ở tệp này không được dùng`,
        severity: 'error',
      });
    else holderOf.set(key, { id, file: at.file });
    return !holder || holder.id === id;
  };
  const isOwnName = ([id, { value }]: readonly [string, TableRow<Term>]): boolean => slug(value.name) === id;
  const inOrder = [...read].sort((a, b) => Number(isOwnName(b)) - Number(isOwnName(a)));
  const named = inOrder.filter(([id, row]) => isFree(row.value.name, id, row));
  const rows = named.map(([id, row]) => {
    const variants = row.value.variants.filter((form) => isFree(form, id, row));
    return { at: row.at, value: { id, ...row.value, variants } };
  });
  return { rows: rows.sort((a, b) => (a.value.id < b.value.id ? -1 : 1)), clashes };
}
