import { isMap, YAMLSeq, type Node } from 'yaml';
import type { OffsetFault } from './node-fault.ts';
import { isOffsetFault, parseEntry } from './parse-entry.ts';
import { splitEntries, type YamlEntry } from './split-entries.ts';
import { UnreadNode } from './unread-node.ts';

/** A key with the items of its list that can be read, the others as `UnreadNode`. */
export interface ListEntry {
  readonly node: Node;
  readonly faults: readonly OffsetFault[];
}

/**
 * A key over a list of rows in which something is wrong, item by item; null for everything else.
 */
export function parseListEntry(text: string, entry: YamlEntry): ListEntry | null {
  const head = /^[ \t]*[A-Za-z]{1,40}:[ \t]*(?:#[^\n]*)?\n(?=(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*-[ \t])/.exec(
    text.slice(entry.start, entry.end),
  );
  if (!head || entry.stray !== null) return null;
  const from = entry.start + head[0].length;
  const node = parseEntry(text, { ...entry, end: from });
  if (isOffsetFault(node) || !isMap<Node, Node | null>(node)) return null;
  const parsed = splitEntries(text, 'rows', from, entry.end).map((item) => parseEntry(text, item));
  const list = new YAMLSeq<Node | null>();
  const [start] = parsed.flatMap((item) => (item && !isOffsetFault(item) && item.range ? [item.range[0]] : []));
  if (start !== undefined) list.range = [start, entry.end, entry.end];
  for (const item of parsed)
    list.items.push(...(isOffsetFault(item) ? [new UnreadNode()] : ((item as YAMLSeq<Node> | null)?.items ?? [])));
  const [pair] = node.items;
  if (pair) pair.value = list;
  return { node, faults: parsed.filter(isOffsetFault) };
}
