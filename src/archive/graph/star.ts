/** Stars: graphs in which every line joins one document with another, as around most documents. */
import type { Graph, GraphNode } from './graph.ts';

/** The middle of a box, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What a star is laid out by: the size of a box, and the space between boxes and between columns.
 */
interface Spacing {
  readonly width: number;
  readonly height: number;
  readonly apart: number;
  readonly between: number;
  readonly margin: number;
}

/** Whether every edge of a graph leads to or from its `self`, and no two join the same boxes. */
export function isStar({ nodes, edges }: Graph): boolean {
  const self = selfOf(nodes)?.id;
  const others = edges.map(({ from, to }) => (from === self ? to : to === self ? from : null));
  return self !== undefined && !others.includes(null) && new Set(others).size === others.length;
}

/**
 * The middles of the boxes of a star by their ids: what cites at the left, what is cited at the
 * right, each column in the order of the nodes and in the middle of the height. Columns need no
 * layering, which takes most of the time that a picture takes.
 */
export function starPlaces({ nodes, edges }: Graph, spacing: Spacing): ReadonlyMap<string, Point> {
  const { width, height, apart, between, margin } = spacing;
  const self = selfOf(nodes)?.id;
  const citing = new Set(edges.filter(({ to }) => to === self).map(({ from }) => from));
  const columns = [
    nodes.filter(({ id }) => citing.has(id)),
    nodes.filter(({ id }) => id === self),
    nodes.filter(({ id }) => id !== self && !citing.has(id)),
  ].filter((column) => column.length > 0);
  const heightOf = (rows: number): number => rows * (height + apart) - apart;
  const most = Math.max(...columns.map((column) => column.length));
  return new Map(
    columns.flatMap((column, i) => {
      const x = margin + i * (width + between) + width / 2;
      const top = margin + (heightOf(most) - heightOf(column.length)) / 2;
      return column.map(({ id }, row) => [id, { x, y: top + row * (height + apart) + height / 2 }] as const);
    }),
  );
}

function selfOf(nodes: readonly GraphNode[]): GraphNode | undefined {
  return nodes.find(({ kind }) => kind === 'self');
}
