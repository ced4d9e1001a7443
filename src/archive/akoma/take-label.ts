import type { BodyNode } from '../../render/render-tree.ts';

/** A label as it is printed, and the nodes without it. */
export interface TakenLabel {
  readonly label: string;
  readonly rest: readonly BodyNode[];
}

/**
 * Takes the label of a provision from the beginning of its words, whatever white space is in it;
 * null where its words do not begin with it.
 */
export function takeLabel(nodes: readonly BodyNode[], label: string): TakenLabel | null {
  const at = nodes.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const first = nodes[at];
  if (first === undefined) return null;
  if (first.type !== 'text') {
    const taken = takeLabel(first.children, label);
    return taken && { label: taken.label, rest: [{ ...first, children: taken.rest }, ...nodes.slice(at + 1)] };
  }
  const end = endOfLabel(first.value, label);
  if (end === null) return null;
  return {
    label: first.value.slice(0, end).trim(),
    rest: [{ type: 'text', value: first.value.slice(end) }, ...nodes.slice(at + 1)],
  };
}

/** Where a label at the beginning of words ends; null where they begin otherwise. */
function endOfLabel(words: string, label: string): number | null {
  const signs = [...label.replace(/\s/gu, '')];
  let at = 0;
  for (const sign of signs) {
    while (/^\s/u.test(words.slice(at))) at++;
    if (!words.startsWith(sign, at)) return null;
    at += sign.length;
  }
  return signs.length === 0 ? null : at;
}
