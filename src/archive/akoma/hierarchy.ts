/** Provisions as the hierarchy of Akoma Ntoso: number, heading, what introduces those inside, these. */
import type { BodyNode } from '../../render/render-tree.ts';
import { blocks, isComponent, trimmed, type Component } from './blocks.ts';
import { attributesOf, inline, type InlineOf } from './inline.ts';
import { provisionElement, type EIds } from './provision-element.ts';
import { takeLabel } from './take-label.ts';
import { element } from './xml.ts';

/** What provisions are made with. */
export interface HierarchyOf {
  readonly inline: InlineOf;
  readonly eIds: EIds;
  /** The printed label of a provision by its anchor. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The children of a part, each as an element of the hierarchy: the schema has no loose words in it. */
export function hierarchy(nodes: readonly BodyNode[], of: HierarchyOf, above: string | null): readonly string[] {
  return grouped(nodes).flatMap((group) =>
    isProvision(group[0]) ? [provision(group[0], of, above)] : looseBlocks(group, of, above),
  );
}

function provision(node: Component, of: HierarchyOf, above: string | null): string {
  const { id = '', style = '' } = attributesOf(node);
  const label = of.labels.get(id) ?? null;
  const kind = provisionElement(style);
  const eId = of.eIds.next(above, kind, label);
  const taken = label === null ? null : takeLabel(node.children, label);
  const children = taken?.rest ?? node.children;
  const [heading, rest] = headingOf(children, of);
  return element(
    kind.name,
    { eId, name: kind.name === 'hcontainer' ? style : null },
    taken === null
      ? ''
      : element('num', {}, trimmed(inline([{ type: 'text', value: taken.label }], of.inline, 'text'))),
    heading,
    ...provisionContent(rest, of, eId),
  );
}

/** The heading of a provision, where its first block is one, and what is after it. */
function headingOf(children: readonly BodyNode[], of: HierarchyOf): readonly [string, readonly BodyNode[]] {
  const at = children.findIndex((child) => child.type !== 'text' || child.value.trim() !== '');
  const first = children[at];
  if (first === undefined || !isComponent(first, 'Heading')) return ['', children];
  const words = trimmed(inline(first.children, of.inline, 'text'));
  return [words === '' ? '' : element('heading', {}, words), children.slice(at + 1)];
}

function provisionContent(children: readonly BodyNode[], of: HierarchyOf, eId: string): readonly string[] {
  const first = children.findIndex(isProvision);
  const own = blocks(first < 0 ? children : children.slice(0, first), of.inline, 'text');
  if (first < 0) return [element('content', {}, ...(own.length > 0 ? own : [element('p')]))];
  return [own.length === 0 ? '' : element('intro', {}, ...own), ...hierarchy(children.slice(first), of, eId)];
}

/** Words between provisions: a container without a number, of what the text calls đoạn. */
function looseBlocks(group: readonly BodyNode[], of: HierarchyOf, above: string | null): readonly string[] {
  const own = blocks(group, of.inline, 'text');
  if (own.length === 0) return [];
  const eId = of.eIds.next(above, { short: 'hcontainer' }, null);
  return [element('hcontainer', { eId, name: 'doan' }, element('content', {}, ...own))];
}

/** Runs of what is no provision, and each provision by itself. */
function grouped(nodes: readonly BodyNode[]): readonly (readonly [BodyNode, ...BodyNode[]])[] {
  const groups: [BodyNode, ...BodyNode[]][] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (last === undefined || isProvision(node) || isProvision(last[0])) groups.push([node]);
    else last.push(node);
  }
  return groups;
}

function isProvision(node: BodyNode): node is Component {
  return isComponent(node, 'Provision');
}
