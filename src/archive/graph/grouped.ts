/**
 * The graph of a large archive: authorities as boxes, with how many citations lead from one to
 * another.
 */
import { capitalized } from '../../vietnamese/capitalized.ts';
import { placeTones } from '../../vietnamese/tone-place.ts';
import type { Archive } from '../archive.ts';
import { issuerAddress } from '../body/body-address.ts';
import { abbreviated } from './document-node.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/**
 * Boxes and lines that one picture takes; what has fewest citations goes into one box for the rest.
 */
const mostGroups = 36;
const mostLines = 90;

interface AuthorityBox {
  readonly name: string;
  href: string | null;
  documents: number;
  citations: number;
  cited: number;
}

const UNKNOWN_AUTHORITY = 'không rõ cơ quan';
const restId = 'g:khác';

/** Authorities as boxes. Citations within one authority are counted in its box, not drawn. */
export function groupedGraph(archive: Archive): Graph {
  const { groups, pairs } = countCitations(archive);
  const ranked = [...groups].sort(([a, x], [b, y]) => y.citations - x.citations || (a < b ? -1 : 1));
  const shown = new Map(ranked.slice(0, mostGroups));
  const left = ranked.slice(mostGroups);
  const idOf = (key: string): string => (shown.has(key) ? `g:${key}` : restId);
  const edges = new Map<string, GraphEdge>();
  const within = new Map<string, number>();
  for (const [from, row] of pairs)
    for (const [to, weight] of row) {
      const [a, b] = [idOf(from), idOf(to)];
      if (a === b) within.set(a, (within.get(a) ?? 0) + weight);
      else {
        const seen = edges.get(`${a} ${b}`);
        edges.set(`${a} ${b}`, { from: a, to: b, word: 'viện dẫn', weight: (seen?.weight ?? 0) + weight });
      }
    }
  const detail = (id: string, documents: number): string =>
    [`${documents} văn bản`, within.has(id) && `nội bộ ${within.get(id)}`].filter(Boolean).join(' · ');
  const kept = [...edges.values()].sort((a, b) => b.weight - a.weight).slice(0, mostLines);
  const nodes: GraphNode[] = [...shown].map(([key, { name, href: to, documents, cited }]) => ({
    id: `g:${key}`,
    label: name,
    detail: documents === 0 ? `được viện dẫn ${cited} lần` : detail(`g:${key}`, documents),
    href: to,
    kind: 'group',
  }));
  if (left.length > 0) {
    const documents = left.reduce((sum, [, { documents: n }]) => sum + n, 0);
    const label = `${left.length} cơ quan khác`;
    nodes.push({ id: restId, label, detail: detail(restId, documents), href: archive.href.bodies(), kind: 'rest' });
  }
  const drawn = new Set(kept.flatMap(({ from, to }) => [from, to]));
  return { nodes: nodes.filter(({ id }) => drawn.has(id)), edges: kept };
}

/** Every pair of authorities with the number of citations between them. */
function countCitations(archive: Archive): {
  readonly groups: Map<string, AuthorityBox>;
  readonly pairs: Map<string, Map<string, number>>;
} {
  const groups = new Map<string, AuthorityBox>();
  const pairs = new Map<string, Map<string, number>>();
  const group = (name: string): AuthorityBox => {
    const key = nameKeyOfAuthority(name);
    const seen = groups.get(key) ?? {
      name: capitalized(abbreviated(name)),
      href: null,
      documents: 0,
      citations: 0,
      cited: 0,
    };
    groups.set(key, seen);
    return seen;
  };
  for (const document of archive.documents) {
    const name = issuerNameOf(document);
    const from = group(name);
    from.documents += 1;
    from.href = issuerAddress(archive, document) ?? from.href;
    for (const { key } of document.references) {
      const cited = archive.cited.get(key);
      const held = cited?.held == null ? undefined : archive.byId.get(cited.held);
      const target = held ? issuerNameOf(held) : (cited?.issuer[0]?.value ?? UNKNOWN_AUTHORITY);
      const to = group(target);
      from.citations += 1;
      to.citations += 1;
      to.cited += 1;
      const row = pairs.get(nameKeyOfAuthority(name)) ?? new Map<string, number>();
      pairs.set(nameKeyOfAuthority(name), row);
      row.set(nameKeyOfAuthority(target), (row.get(nameKeyOfAuthority(target)) ?? 0) + 1);
    }
  }
  return { groups, pairs };
}

/**
 * The authority that the citations of a document count for: one for all documents that state none.
 */
function issuerNameOf({ issuer }: Directive): string {
  return issuer?.name ?? UNKNOWN_AUTHORITY;
}

/** A name whatever its capitals, the place of its tones and whether it is abbreviated. */
function nameKeyOfAuthority(name: string): string {
  return placeTones(abbreviated(name).normalize('NFC').toLowerCase()).replace(/\s+/g, ' ').trim();
}
