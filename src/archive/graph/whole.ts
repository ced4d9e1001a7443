/** The graph of the whole archive, at the level of detail that can still be read. */
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';
import { citedId, citedNode, heldId, heldNode } from './document-node.ts';
import { wordOf, type Graph, type GraphEdge, type GraphNode } from './graph.ts';
import { groupedGraph } from './grouped.ts';

/**
 * `all`: every document and every cited one. `shared`: those that tie documents together. `groups`:
 * by authority.
 */
export interface WholeGraph extends Graph {
  readonly level: 'all' | 'shared' | 'groups';
  /**
   * Cited documents that are left out because one document alone cites them; documents left out
   * because nothing ties them to another.
   */
  readonly lonelyCited: number;
  readonly lonelyDocuments: number;
}

/** Up to here everything is drawn; beyond, only what ties documents together. */
const mostInAll = 60;

/** More boxes than this do not fit a page that is read by eye. */
export const mostBoxes = 110;

/** The whole archive as a graph. */
export const wholeGraph = once((archive: Archive): WholeGraph => {
  const all = archive.cited.size + archive.documents.length;
  if (all <= mostInAll) {
    const graph = documentGraph(archive, () => true);
    return { ...graph, level: 'all', lonelyCited: 0, lonelyDocuments: countLonely(archive, graph) };
  }
  const ties = new Set([...archive.cited.keys()].filter((key) => isTie(archive, key)));
  const shared = documentGraph(archive, (key) => ties.has(key));
  if (shared.nodes.length <= mostBoxes) {
    const lonelyCited = archive.cited.size - ties.size;
    return { ...shared, level: 'shared', lonelyCited, lonelyDocuments: countLonely(archive, shared) };
  }
  return { ...groupedGraph(archive), level: 'groups', lonelyCited: 0, lonelyDocuments: 0 };
});

/** How many documents of the archive have no box in a graph. */
function countLonely({ documents }: Archive, { nodes }: Graph): number {
  const shown = new Set(nodes.map(({ id }) => id));
  return documents.filter(({ id }) => !shown.has(heldId(id))).length;
}

function documentGraph(archive: Archive, isShown: (key: string) => boolean): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const document of archive.documents)
    for (const reference of document.references) {
      const cited = archive.cited.get(reference.key);
      const from = heldId(document.id);
      const to = cited && citedId(cited);
      if (!cited || to === undefined || to === from || !isShown(reference.key)) continue;
      if (!nodes.has(from)) nodes.set(from, heldNode(archive, document));
      if (!nodes.has(to)) nodes.set(to, citedNode(archive, cited));
      edges.set(`${from} ${to}`, { from, to, word: wordOf(reference), weight: 1 });
    }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** Whether a cited document connects others: several cite it, or it is in the archive. */
function isTie(archive: Archive, key: string): boolean {
  const cited = archive.cited.get(key);
  return cited !== undefined && (cited.citing.length > 1 || cited.held !== null);
}
