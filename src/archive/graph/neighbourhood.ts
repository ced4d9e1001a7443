/** The graph around one document: what it cites at its right, what cites it at its left. */
import { expected } from '../../ground/expected.ts';
import type { Archive } from '../archive.ts';
import type { Directive, Reference } from '../../schema/directive.ts';
import { citedId, citedNode, heldId, heldNode } from './document-node.ts';
import { wordOf, type Graph, type GraphEdge, type GraphNode } from './graph.ts';

/** Boxes on each side; more would not be read at a glance. The lists beneath the text have all. */
const mostOnSide = 9;

/** The graph of a document's page; null where nothing is cited either way. */
export function neighbourhood(archive: Archive, document: Directive): Graph | null {
  const right = citedSide(archive, document);
  const left = citingSide(archive, document, new Set(right.nodes.map(({ id }) => id)));
  if (right.nodes.length + left.nodes.length === 0) return null;
  const nodes = [...left.nodes, heldNode(archive, document, 'self'), ...right.nodes];
  const own = [...left.edges, ...right.edges];
  const pairs = new Set(own.map(({ from, to }) => `${from} ${to}`));
  const among = amongNeighbours(archive, document, new Set(nodes.map(({ id }) => id)));
  return { nodes, edges: [...own, ...among.filter(({ from, to }) => !pairs.has(`${from} ${to}`))] };
}

/** A graph on a page, by its address: what leads into that page itself is a fragment alone. */
export function onPage({ nodes, edges }: Graph, page: string): Graph {
  const inside = (href: string | null): string | null =>
    href?.startsWith(`${page}#`) ? href.slice(page.length) : href;
  return { nodes: nodes.map((node) => ({ ...node, href: inside(node.href) })), edges };
}

function citedSide(archive: Archive, document: Directive): Graph {
  const self = heldId(document.id);
  const references = document.references.toSorted((a, b) => referenceWeight(archive, b) - referenceWeight(archive, a));
  const shown = new Map<string, { node: GraphNode; edge: GraphEdge }>();
  for (const reference of references) {
    const cited = archive.cited.get(reference.key);
    const id = cited && citedId(cited);
    if (!cited || id === undefined || id === self || shown.has(id)) continue;
    shown.set(id, {
      node: citedNode(archive, cited),
      edge: { from: self, to: id, word: wordOf(reference), weight: 1 },
    });
  }
  const all = [...shown.values()];
  const some = all.slice(0, mostOnSide);
  const left = all.length - some.length;
  const more = left === 0 ? [] : [rest('rest:cited', left, `${archive.href.document(document.id)}#vien-dan`)];
  return {
    nodes: [...some.map(({ node }) => node), ...more],
    edges: [
      ...some.map(({ edge }) => edge),
      ...more.map(({ id }) => ({ from: self, to: id, word: 'viện dẫn', weight: 1 })),
    ],
  };
}

function citingSide(archive: Archive, document: Directive, known: ReadonlySet<string>): Graph {
  const self = heldId(document.id);
  const citing = (archive.citedBy.get(document.id) ?? []).filter(({ document: d }) => !known.has(heldId(d.id)));
  const ordered = citing.toSorted((a, b) => b.reference.relations.length - a.reference.relations.length);
  const some = ordered.slice(0, mostOnSide);
  const left = ordered.length - some.length;
  const more = left === 0 ? [] : [rest('rest:citing', left, `${archive.href.document(document.id)}#duoc-vien-dan`)];
  return {
    nodes: [...some.map(({ document: d }) => heldNode(archive, d)), ...more],
    edges: [
      ...some.map(({ document: d, reference }) => ({
        from: heldId(d.id),
        to: self,
        word: wordOf(reference),
        weight: 1,
      })),
      ...more.map(({ id }) => ({ from: id, to: self, word: 'viện dẫn', weight: 1 })),
    ],
  };
}

/**
 * What the neighbours cite among themselves, so that the picture shows a web and not only a star.
 */
function amongNeighbours(archive: Archive, document: Directive, shown: ReadonlySet<string>): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  for (const id of shown) {
    const other = id.startsWith('d:') && id !== heldId(document.id) ? archive.byId.get(id.slice(2)) : undefined;
    for (const reference of other?.references ?? []) {
      const cited = archive.cited.get(reference.key);
      const to = cited && citedId(cited);
      if (to === undefined || to === id || to === heldId(document.id) || !shown.has(to)) continue;
      edges.set(`${id} ${to}`, { from: id, to, word: wordOf(reference), weight: 1 });
    }
  }
  return [...edges.values()].slice(0, mostOnSide);
}

/** Stated relations first, then căn cứ, then what others cite as well. */
function referenceWeight(archive: Archive, { relations, role, key }: Reference): number {
  return (
    (relations.length > 0 ? 1e6 : 0) +
    (role === 'basis' ? 1e5 : 0) +
    Math.min(expected(archive.cited.get(key), `the cited document ${key}`).citing.length, 9e4)
  );
}

function rest(id: string, count: number, href: string): GraphNode {
  return {
    id,
    label: `và ${count} văn bản khác`,
    detail: '',
    href,
    kind: 'rest',
  };
}
