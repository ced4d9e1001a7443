import { isMap, isSeq, type Node, type Pair } from 'yaml';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { DocumentType } from '../../schema/row/document-type.ts';
import { LONGEST_ENTRY, wordsFault } from '../../schema/words.ts';
import { wordsOfNode } from '../../yaml/node-words.ts';
import type { Position } from '../model.ts';
import { nearestKey } from './nearest-key.ts';

/** What the readers of values know, and where they report. */
export interface SidecarReading {
  readonly types: readonly DocumentType[];
  readonly gazetteer: Gazetteer;
  readonly positionOf: (node: Node | null | undefined) => Position;
  /**
   * Reports a value of a wrong form at its place, with what was probably meant; always undefined,
   * so that a reader can return it.
   */
  readonly wrong: (node: Node | null, hint?: string) => undefined;
  /** Reports a key that is not used, with the nearest that is. */
  readonly unknownKey: (node: Node | null, said: string) => undefined;
}

/** Words that say something, or a report of what is wrong with them. */
export function requireWords(node: Node | null, c: SidecarReading, longest?: number): string | undefined {
  const words = wordsOfNode(node);
  if (words === undefined || words === null) return c.wrong(node, noWords(node));
  const fault = wordsFault(words, longest);
  return fault === null ? words : c.wrong(node, fault);
}

/** The name of a body or of a person: words with letters. */
export function requireName(node: Node | null, c: SidecarReading): string | undefined {
  const words = requireWords(node, c, LONGEST_ENTRY);
  return words === undefined || /\p{L}\p{M}*\p{L}/u.test(words)
    ? words
    : c.wrong(node, 'tên phải có ít nhất hai chữ cái');
}

/** Words, a report of what is wrong with them, or null for an explicit null and for nothing. */
export function optionalWords(node: Node | null, c: SidecarReading, longest?: number): string | null | undefined {
  return wordsOfNode(node) || isMap(node) || isSeq(node) ? requireWords(node, c, longest) : null;
}

/** `true` or `false`, or a report that takes `có` and `không` for what they mean. */
export function readTruth(node: Node | null, c: SidecarReading): boolean | undefined {
  const words = wordsOfNode(node)?.toLowerCase();
  if (words === 'true') return true;
  if (words === 'false') return false;
  if (words === 'có' || words === 'yes' || words === 'đủ') return c.wrong(node, 'có phải là true?');
  return c.wrong(node, words === 'không' || words === 'no' ? 'có phải là false?' : undefined);
}

/** The items of a list; a single value counts as a list of one. Undefined when there is nothing. */
export function listItems(node: Node | null): readonly (Node | null)[] | undefined {
  if (isSeq<Node | null>(node)) return node.items;
  return node === null || wordsOfNode(node) === undefined ? (isMap(node) ? [node] : undefined) : [node];
}

/**
 * The values of a group by key; keys outside `names` (key → Vietnamese name) are reported with the
 * nearest. Undefined for what is not a group.
 */
export function groupOf(
  node: Node | null,
  names: Readonly<Record<string, string>>,
  c: SidecarReading,
): ReadonlyMap<string, Node | null> | undefined {
  if (!isMap<Node, Node | null>(node)) return undefined;
  const values = new Map<string, Node | null>();
  for (const { key, value } of node.items as readonly Pair<Node, Node | null>[]) {
    const said = wordsOfNode(key) ?? '';
    if (Object.hasOwn(names, said)) values.set(said, value);
    else {
      const near = nearestKey(said, names);
      c.unknownKey(
        key,
        `“${said}”${near ? `; có phải là “${near}”?` : `; các mục dùng được: ${Object.keys(names).join(', ')}.`}`,
      );
    }
  }
  return values;
}

function noWords(node: Node | null): string {
  if (isMap(node)) return 'giá trị có dấu hai chấm phải đặt trong ngoặc đơn thẳng';
  return isSeq(node) ? 'cần một giá trị, không phải danh sách' : 'chưa có giá trị';
}
