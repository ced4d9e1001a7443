/** What staff do to an archive from one day to the next, done to a content folder of a bench. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH_SEED } from './random.ts';
import { archiveTexts } from './texts/archive-texts.ts';

/**
 * An edit: what it is called in the table, and what it does to the content folder of so many texts.
 */
export interface Edit {
  readonly name: string;
  readonly apply: (content: string, count: number) => void;
}

/** The edits of `npm run bench:rebuild`, each done after those before it. */
export const edits: readonly Edit[] = [
  { name: 'nothing changed', apply: () => {} },
  { name: 'one text added', apply: addText },
  { name: 'one text edited', apply: editText },
  { name: 'one sidecar edited', apply: editSidecar },
  { name: 'one glossary term added', apply: addTerm },
  { name: 'one table row changed', apply: changeTableRow },
  { name: 'one text taken down', apply: takeDownText },
  { name: 'one text removed', apply: (content) => rmSync(textAt(content, 0.75)) },
];

/** Adds the next text of the same archive. */
export function addText(content: string, count: number): void {
  for (const { id, text } of archiveTexts(count + 1, { seed: BENCH_SEED, from: count }))
    writeFileSync(join(content, 'sources', `${id}.txt`), text);
}

function editText(content: string): void {
  const file = textAt(content, 0.5);
  const text = readFileSync(file, 'utf8');
  const [first = ''] = /^- .*$/m.exec(text) ?? [text];
  writeFileSync(file, text.replace(first, `${first} Thời hạn báo cáo là ngày 15 hằng tháng.`));
}

function editSidecar(content: string): void {
  const file = textAt(content, 0.25).replace(/\.txt$/, '.yaml');
  writeFileSync(file, "title: 'tăng cường phòng, chống cháy rừng mùa khô'\n");
}

function takeDownText(content: string): void {
  const file = textAt(content, 0.6).replace(/\.txt$/, '.yaml');
  writeFileSync(file, 'withdrawn: { on: 2026-11-26, reason: Có dữ liệu cá nhân, content: remove }\n');
}

function addTerm(content: string): void {
  const term =
    "name: mùa khô\nvariants: []\ndefinition: 'Các tháng ít mưa trong năm.'\nsource: 'Lời giải thích của bài đo'\n";
  writeFileSync(join(content, 'glossary/mua-kho.yaml'), term);
}

function changeTableRow(content: string): void {
  const file = join(content, 'reference/departments.yaml');
  const table = readFileSync(file, 'utf8');
  const changed = table.replace('{ name: Sở Y tế, symbols:', '{ name: Sở Y tế, also: [Sở YT], symbols:');
  if (changed === table)
    throw new Error(`Cannot change the row of Sở Y tế in ${file}, expected it to have no other names`);
  writeFileSync(file, changed);
}

/** A text by its place among all of them, from 0 to 1. */
function textAt(content: string, share: number): string {
  const names = readdirSync(join(content, 'sources'))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const name = names[Math.floor(names.length * share)];
  if (name === undefined) throw new Error(`There is no text in ${content}/sources`);
  return join(content, 'sources', name);
}
