/** The nodes and edges of a graph, before it is laid out. */
import { relationNames } from '../citation/relation.ts';
import type { Reference } from '../../schema/directive.ts';

/**
 * `self`: the document whose page it is. `held`, `cited`: a document the archive has or lacks.
 * `group`: several documents. `rest`: those left out.
 */
export type NodeKind = 'self' | 'held' | 'cited' | 'unclear' | 'group' | 'rest';

/**
 * One box: `label` its first line, `detail` its second. `href` is null where there is nothing to
 * follow.
 */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly href: string | null;
  readonly kind: NodeKind;
}

/**
 * From the citing to the cited. `word`: căn cứ, dẫn chiếu, or a stated relation. `weight`: how many
 * citations it stands for.
 */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly word: string;
  readonly weight: number;
}

/** A graph; every edge joins two of its nodes, and no node to itself. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const citationRoleWords = { basis: 'căn cứ', cites: 'dẫn chiếu' } as const;

/** The word of an edge for a reference: its first stated relation, else its role. */
export function wordOf({ relations, role }: Pick<Reference, 'relations' | 'role'>): string {
  return relations[0] === undefined ? citationRoleWords[role] : relationNames[relations[0]].toLowerCase();
}
