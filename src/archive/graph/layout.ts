/**
 * Places the boxes and lines of a graph from left (citing) to right (cited): in columns where one
 * document is in the middle of it, else in layers, by dagre. The same graph gives the same picture.
 */
import { Graph as Layered, layout } from '@dagrejs/dagre';
import { expected } from '../../ground/expected.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { isStar, starPlaces, type Point } from './star.ts';

/** A box with its upper left corner, in pixels. */
export interface Box {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A line as SVG path data. */
export interface EdgeLine {
  readonly edge: GraphEdge;
  readonly path: string;
}

/** A picture: everything lies between 0 and its width and height. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly EdgeLine[];
}

/** Every box has one size, so that a column reads as a list. */
export const boxSize = { width: 212, height: 44 } as const;

/** Characters that fit a line of a box. */
const fit = 28;

/** Lays a graph out: a star in columns, any other in layers. */
export function drawGraph(graph: Graph): Picture {
  const { at, bends } = isStar(graph) ? star(graph) : layered(graph);
  const boxes = graph.nodes.map((node) => {
    const { x, y } = at(node.id);
    const corner = { x: round(x - boxSize.width / 2), y: round(y - boxSize.height / 2) };
    return { node, ...corner, lines: [cut(node.label), cut(node.detail)].filter((line) => line !== '') };
  });
  const lines = graph.edges.map((edge) => ({ edge, path: pathThrough(ends(at(edge.from), at(edge.to), bends(edge))) }));
  const right = boxes.reduce((most, { x }) => Math.max(most, x), 0) + boxSize.width;
  const bottom = boxes.reduce((most, { y }) => Math.max(most, y), 0) + boxSize.height;
  return { width: Math.ceil(right) + 2, height: Math.ceil(bottom) + 2, boxes, lines };
}

/** Where the middles of boxes are, and the points that a line passes. */
interface Places {
  readonly at: (id: string) => Point;
  readonly bends: (edge: GraphEdge) => readonly Point[];
}

function star(graph: Graph): Places {
  const spacing = { ...boxSize, apart: 10, between: gap(graph.edges.length, false), margin: 2 };
  const places = starPlaces(graph, spacing);
  return { at: (id) => expected(places.get(id), `the place of the box ${id}`), bends: () => [] };
}

function layered({ nodes, edges }: Graph): Places {
  const layers = new Layered();
  const citing = new Set(edges.map(({ from }) => from));
  const ranksep = gap(edges.length, !edges.some(({ to }) => citing.has(to)));
  layers.setGraph({ rankdir: 'LR', nodesep: 10, edgesep: 6, ranksep, marginx: 2, marginy: 2 });
  layers.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) layers.setNode(id, { ...boxSize });
  for (const { from, to, weight } of edges) layers.setEdge(from, to, { weight });
  layout(layers);
  return {
    at: (id) => layers.node(id) as Point,
    bends: ({ from, to }) => (layers.edge(from, to) as { readonly points: readonly Point[] }).points,
  };
}

/**
 * Space between layers: three layers fit beside a document's text; many lines need more space to be
 * distinguishable.
 */
function gap(lines: number, inTwoLayers: boolean): number {
  return lines <= 30 ? 48 : inTwoLayers ? 260 : 110;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

function cut(text: string): string {
  if (text.length <= fit) return text;
  const at = text.lastIndexOf(' ', fit - 1);
  return `${text.slice(0, at > fit / 2 ? at : fit - 1)}…`;
}

/** A smooth path through points, level at every one. */
function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = [first.x, first.y];
  let path = `M${round(x)} ${round(y)}`;
  for (const point of rest) {
    const middle = (x + point.x) / 2;
    path += `C${round(middle)} ${round(y)} ${round(middle)} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    [x, y] = [point.x, point.y];
  }
  return path;
}

/**
 * From the middle of the side of one box to that of the other, through the bends of a line that
 * passes other layers.
 */
function ends(from: Point, to: Point, bends: readonly Point[]): readonly Point[] {
  const side = (to.x > from.x ? boxSize.width : -boxSize.width) / 2;
  const between = bends.length > 3 ? bends.slice(1, -1) : [];
  return [{ x: from.x + side, y: from.y }, ...between, { x: to.x - side, y: to.y }];
}
