import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { asMeant } from '../../vietnamese/look-alikes.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { DocumentType } from '../../schema/document-type.ts';
import type { Position } from '../model.ts';
import { nearestKey } from './nearest-key.ts';

/** What the readers of values know, and where they report. */
export interface Reading {
  readonly types: readonly DocumentType[];
  readonly gazetteer: Gazetteer;
  readonly positionOf: (node: Node | null | undefined) => Position;
  /** Reports a value of a wrong form at its place, with what was probably meant; always undefined, so that a reader can return it. */
  readonly wrong: (node: Node | null, hint?: string) => undefined;
  /** Reports a key that is not used, with the nearest that is. */
  readonly unknownKey: (node: Node | null, said: string) => undefined;
}

/** The words of a value, white space single; null for an explicit `null` or `~`; undefined for a list, a group or nothing at all. */
export const wordsOfNode = (node: Node | null): string | null | undefined => {
  if (!isScalar(node) || node.anchor !== undefined) return undefined;
  const words = asMeant(String(node.value ?? '').normalize('NFC'))
    .replace(/\p{Cc}+|\s+/gu, ' ')
    .trim();
  if (node.type === 'PLAIN' && /^(?:null|Null|NULL|~)$/.test(words)) return null;
  return words === '' ? undefined : words;
};

/** Non-empty words, or a report. */
export const requireWords = (node: Node | null, c: Reading): string | undefined =>
  wordsOfNode(node) ?? c.wrong(node, 'chưa có giá trị');

/** `true` or `false`, or a report that takes `có` and `không` for what they mean. */
export const readTruth = (node: Node | null, c: Reading): boolean | undefined => {
  const words = wordsOfNode(node)?.toLowerCase();
  if (words === 'true') return true;
  if (words === 'false') return false;
  if (words === 'có' || words === 'yes' || words === 'đủ') return c.wrong(node, 'có phải là true?');
  return c.wrong(node, words === 'không' || words === 'no' ? 'có phải là false?' : undefined);
};

/** The items of a list; a single value counts as a list of one. Undefined when there is nothing. */
export const itemsOf = (node: Node | null): readonly (Node | null)[] | undefined => {
  if (isSeq<Node | null>(node)) return node.items;
  return node === null || wordsOfNode(node) === undefined ? (isMap(node) ? [node] : undefined) : [node];
};

/** The values of a group by key; keys outside `names` (key → Vietnamese name) are reported with the nearest. Undefined for what is no group. */
export const groupOf = (
  node: Node | null,
  names: Readonly<Record<string, string>>,
  c: Reading,
): ReadonlyMap<string, Node | null> | undefined => {
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
};
