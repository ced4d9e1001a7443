import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { asMeant } from '../vietnamese/fold/look-alikes.ts';

/**
 * The words of a value as typed (`NO`, `1e3`, `012` and `2021-10-19` stay what they are), letters
 * that only look Vietnamese as meant, white space single; null for an explicit `null` or `~`;
 * undefined for a list, a group or nothing at all.
 */
export function wordsOfNode(node: Node | null): string | null | undefined {
  if (!isScalar(node)) return undefined;
  const words = asMeant(String(node.value ?? '').normalize('NFC'))
    .replace(/\s+/g, ' ')
    .trim();
  if (node.type === 'PLAIN' && /^(?:null|Null|NULL|~)$/.test(words)) return null;
  return words === '' ? undefined : words;
}

/** Lists, groups and words; null for an explicit null and for nothing. Keys as typed. */
export type YamlValue = string | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A node as a plain value. What `nodeFault` refuses must not be handed in. */
export function valueOfNode(node: Node | null): YamlValue {
  if (isSeq<Node | null>(node)) return node.items.map(valueOfNode);
  if (isMap<Node, Node | null>(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [wordsOfNode(key) ?? '', valueOfNode(value)]));
  // A quoted '' is a value, though an empty one; an empty node has no value.
  const empty = isScalar(node) && node.type !== 'PLAIN' && node.value === '' ? '' : null;
  return wordsOfNode(node) ?? empty;
}
