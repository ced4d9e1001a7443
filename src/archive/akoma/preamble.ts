/** The preamble of a document: what it rests on (căn cứ) is citations, all else paragraphs. */
import type { BodyNode } from '../../render/render-tree.ts';
import type { Directive } from '../../schema/directive.ts';
import { blocks, childrenOf, isComponent } from './blocks.ts';
import type { HierarchyOf } from './hierarchy.ts';
import { attributesOf } from './inline.ts';
import { element } from './xml.ts';

/** The blocks of a preamble; bases that follow each other are in one list. */
export function preambleBlocks(nodes: readonly BodyNode[], d: Directive, of: HierarchyOf): readonly string[] {
  const bases = new Set(d.references.filter(({ role }) => role === 'basis').map(({ key }) => key));
  const runs: { readonly isBasis: boolean; readonly nodes: BodyNode[] }[] = [];
  for (const node of nodes) {
    const isBasis = namesBasis(node, bases);
    const last = runs.at(-1);
    if (last?.isBasis === isBasis) last.nodes.push(node);
    else runs.push({ isBasis, nodes: [node] });
  }
  return runs.flatMap((run) => (run.isBasis ? [citations(run.nodes, of)] : blocks(run.nodes, of.inline, 'text')));
}

function citations(nodes: readonly BodyNode[], of: HierarchyOf): string {
  const eId = of.eIds.next(null, { short: 'cits' }, null);
  return element(
    'citations',
    { eId },
    ...nodes.map((node) =>
      element('citation', { eId: of.eIds.next(eId, { short: 'cit' }, null) }, ...blocks([node], of.inline, 'text')),
    ),
  );
}

function namesBasis(node: BodyNode, bases: ReadonlySet<string>): boolean {
  if (isComponent(node, 'Cite')) return bases.has(attributesOf(node)['k'] ?? '');
  return childrenOf(node).some((child) => namesBasis(child, bases));
}
