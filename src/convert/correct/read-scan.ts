import type { Node } from 'yaml';
import { wordsOfNode } from '../../yaml/node-words.ts';
import type { Comparison, ScanEntry, UnsureEntry } from '../../schema/scan.ts';
import { readDate } from './read-values.ts';
import { groupOf, listItems, requireName, requireWords, type SidecarReading } from './reading.ts';

const scanNames = { engine: 'máy nhận dạng', pages: 'số trang', unsure: 'chữ không chắc', compared: 'đã so' };

/** `scan`: `engine` and `pages`; `unsure` and `compared` where there are. */
export function readScan(node: Node | null, c: SidecarReading): ScanEntry | undefined {
  const group = groupOf(node, scanNames, c);
  const missing = ['engine', 'pages'].find((key) => !group?.has(key));
  if (!group || missing !== undefined) return c.wrong(node, `thiếu ${missing ?? 'engine'}`);
  const engine = requireWords(group.get('engine') ?? null, c);
  const pages = Number(wordsOfNode(group.get('pages') ?? null));
  if (!Number.isInteger(pages) || pages < 1) return c.wrong(group.get('pages') ?? null, 'pages là số trang');
  if (engine === undefined) return undefined;
  const unsure = (listItems(group.get('unsure') ?? null) ?? []).flatMap((item) => readUnsure(item, c) ?? []);
  const compared = group.has('compared') ? readComparison(group.get('compared') ?? null, c) : null;
  // An answer that cannot be read is none: the words stay to be compared.
  return { engine, pages, unsure, compared: compared ?? null };
}

function readUnsure(node: Node | null, c: SidecarReading): UnsureEntry | undefined {
  const [, line, column, confidence, word] = /^(\d+):(\d+) (\d{1,3}) (\S.*)$/.exec(wordsOfNode(node) ?? '') ?? [];
  if (word === undefined) return c.wrong(node, 'mỗi chữ không chắc là “dòng:cột độ-chắc chữ”');
  return { line: Number(line), column: Number(column), confidence: Number(confidence), word };
}

function readComparison(node: Node | null, c: SidecarReading): Comparison | undefined {
  const group = groupOf(node, { by: 'ai so', on: 'ngày so' }, c);
  if (!group?.has('by') || !group.has('on')) return c.wrong(node, 'compared cần by (ai so) và on (ngày so)');
  const by = requireName(group.get('by') ?? null, c);
  const on = readDate(group.get('on') ?? null, c);
  return by === undefined || on === undefined ? undefined : { by, on };
}
