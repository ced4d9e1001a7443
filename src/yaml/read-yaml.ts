import { isMap, isSeq, YAMLMap, type Node, type Pair } from 'yaml';
import { decodeYaml } from './decode-yaml.ts';
import { isOffsetFault, parseEntry } from './parse-entry.ts';
import { parseListEntry } from './parse-list-entry.ts';
import { splitEntries } from './split-entries.ts';
import { yamlErrorWords } from './yaml-error.ts';
import { inFileOrder, placeFinder, type YamlFault, type YamlPlace } from './yaml-place.ts';

/** The place of a node in its file; the file's first character where there is no node. */
export type PlaceOfNode = (node: Node | null | undefined) => YamlPlace;

/** A file of rows. */
export interface YamlRows {
  /** The sound ones, each with its place. */
  readonly rows: readonly { readonly node: Node | null; readonly at: YamlPlace }[];
  readonly faults: readonly YamlFault[];
  readonly placeOf: PlaceOfNode;
}

/** A file of keys; `root` has the sound ones and is null where there are none. */
export interface YamlKeys {
  readonly root: YAMLMap<Node, Node | null> | null;
  readonly faults: readonly YamlFault[];
  readonly placeOf: PlaceOfNode;
}

/**
 * Reads a file whose top level is a list. What is wrong in one row costs the others nothing. Never
 * throws.
 */
export function readYamlRows(bytes: Uint8Array): YamlRows {
  const { nodes, faults, placeOf } = readEntries(bytes, 'rows');
  const rows = nodes.flatMap((node) => {
    const items = isSeq<Node | null>(node) ? node.items : [null];
    return items.map((item) => ({ node: item, at: placeOf(item ?? node) }));
  });
  return { rows, faults, placeOf };
}

/**
 * Reads a file whose top level is `key: value`. What is wrong at one key costs the others nothing;
 * a key given twice counts for nothing. Never throws.
 */
export function readYamlKeys(bytes: Uint8Array): YamlKeys {
  const { nodes, faults, placeOf } = readEntries(bytes, 'keys');
  const all: YamlFault[] = [...faults];
  const pairs: Pair<Node, Node | null>[] = [];
  for (const node of nodes) {
    if (isMap<Node, Node | null>(node)) pairs.push(...node.items);
    else if (node !== null) all.push({ ...placeOf(node), words: NOT_A_KEY });
  }
  const byKey = Map.groupBy(pairs, ({ key }) => String(key));
  const root = new YAMLMap<Node, Node | null>();
  for (const [first, ...more] of byKey.values()) {
    if (first && more.length === 0) root.items.push(first);
    for (const { key } of more) all.push({ ...placeOf(key), words: yamlErrorWords('DUPLICATE_KEY') });
  }
  return { root: root.items.length > 0 ? root : null, faults: all.toSorted(inFileOrder), placeOf };
}

const NOT_A_KEY = 'không có mục nào dạng “mục: giá trị” (sau dấu hai chấm phải có dấu cách)';

interface ReadEntries {
  readonly nodes: readonly (Node | null)[];
  readonly faults: readonly YamlFault[];
  readonly placeOf: PlaceOfNode;
}

function readEntries(bytes: Uint8Array, kind: 'rows' | 'keys'): ReadEntries {
  const start = { line: 1, column: 1 };
  const decoded = decodeYaml(bytes);
  if ('words' in decoded) return { nodes: [], faults: [{ ...start, ...decoded }], placeOf: () => start };
  const { text } = decoded;
  const at = placeFinder(text);
  const nodes: (Node | null)[] = [];
  const faults: YamlFault[] = [];
  for (const entry of splitEntries(text, kind)) {
    const parsed = parseEntry(text, entry);
    const list = isOffsetFault(parsed) && kind === 'keys' ? parseListEntry(text, entry) : null;
    if (list) nodes.push(list.node);
    else if (!isOffsetFault(parsed)) nodes.push(parsed);
    for (const { offset, words } of list?.faults ?? [parsed].filter(isOffsetFault))
      faults.push({ ...at(offset), words });
  }
  return { nodes, faults, placeOf: (node) => (node?.range ? at(node.range[0]) : start) };
}
