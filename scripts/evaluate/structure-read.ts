import { tableRows } from '../../src/convert/text/layout/table-rows.ts';
import type { Block } from '../../src/convert/model.ts';
import type { LinkedDocument } from '../../src/convert/archive/run-archive.ts';
import { lineSpans } from '../../src/convert/text/layout/line-spans.ts';
import type { StructureLabel } from './structure-label.ts';

/** What was read of the structure of a text, in the form of its label. */
export type ReadStructure = Pick<StructureLabel, 'basis' | 'relations' | 'tables' | 'outline'>;

/** How many words of a provision are compared, its mark included. */
const OUTLINE_WORDS = 4;

/** The structure of a text as conversion reads it. */
export function readStructure({ outline, fields }: LinkedDocument): ReadStructure {
  const { source, blocks } = outline;
  return {
    basis: fields.references.filter((r) => r.role === 'basis').map((r) => r.number),
    relations: fields.references.flatMap((r) =>
      r.relations.map((relation) => ({ relation, number: r.number, inPart: r.inPart.includes(relation) })),
    ),
    tables: blocks.filter((b) => b.kind === 'table').flatMap((b) => tableOf(source.text, b) ?? []),
    outline: blocks
      .filter((b) => b.style !== null)
      .map((b) => '  '.repeat(b.depth) + headOfLine(outline.reading.slice(b.start, b.end), b.label ?? '')),
  };
}

/** The first words from the mark on: a scan may leave specks before it. */
function headOfLine(words: string, label: string): string {
  const from = Math.max(0, words.slice(0, label.length + 4).indexOf(label));
  return words.slice(from).trim().split(/\s+/).slice(0, OUTLINE_WORDS).join(' ');
}

/** A table's size and head, null where its lines are shown as printed. */
function tableOf(text: string, block: Block): ReadStructure['tables'][number] | null {
  const rows = tableRows(text, lineSpans(text, block))?.filter(({ kind }) => kind !== 'rule' && kind !== 'more');
  if (!rows) return null;
  const head = rows.find(({ kind }) => kind === 'head')?.cells ?? [];
  return {
    rows: rows.length,
    columns: Math.max(...rows.map(({ cells }) => cells.length)),
    head: head.map(({ start, end }) => text.slice(start, end).replaceAll('|', ' ').replace(/\s+/g, ' ').trim()),
  };
}
