import { isMap, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Position } from '../model.ts';
import { yamlErrorWords } from './yaml-error.ts';

/** A place in a YAML file and what is wrong there, in Vietnamese. */
export interface YamlFault extends Position {
  readonly words: string;
}

/** A YAML file whose top level is `key: value`; `root` is null when it cannot be read or says nothing. */
export interface YamlText {
  readonly root: YAMLMap<Node, Node | null> | null;
  readonly faults: readonly YamlFault[];
  readonly positionOf: (node: Node | null | undefined) => Position;
}

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: said by the caller.
    return null;
  }
};

/**
 * Reads YAML with every value as the words that were typed (no numbers, dates or yes/no of its own), keeping where each stands. Anchors and
 * tags are left unread. Never throws.
 */
export const readYaml = (bytes: Uint8Array): YamlText => {
  const start = { line: 1, column: 1 };
  const text = decodeUtf8(bytes);
  const nothing = { root: null, positionOf: () => start };
  if (text === null) return { ...nothing, faults: [{ ...start, words: 'tệp không phải là chữ UTF-8' }] };
  const lines = new LineCounter();
  const document = parseDocument(text.normalize('NFC'), {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'failsafe',
    strict: true,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [error] = document.errors;
  if (error) return { ...nothing, faults: [{ ...at(error.pos[0]), words: yamlErrorWords(error.code) }] };
  const root = document.contents as Node | null;
  if (root === null) return { ...nothing, faults: [] };
  const positionOf = (node: Node | null | undefined): Position => (node?.range ? at(node.range[0]) : start);
  if (!isMap<Node, Node | null>(root))
    return {
      ...nothing,
      faults: [
        { ...positionOf(root), words: 'không có mục nào dạng “mục: giá trị” (sau dấu hai chấm phải có dấu cách)' },
      ],
    };
  return { root, faults: [], positionOf };
};
