import { expect, test } from 'vitest';
import type { Graph, GraphNode } from './graph.ts';
import { isStar, starPlaces } from './star.ts';

/** A graph of lines written “a>b”; `self` is the document in the middle. */
function graphOf(...lines: readonly string[]): Graph {
  const edges = lines.map((line) => {
    const [from = '', to = ''] = line.split('>');
    return { from, to, word: 'dẫn chiếu', weight: 1 };
  });
  const ids = [...new Set(['self', ...edges.flatMap(({ from, to }) => [from, to])])];
  const nodes = ids.map((id): GraphNode => ({
    id,
    label: id,
    detail: '',
    href: null,
    kind: id === 'self' ? 'self' : 'held',
  }));
  return { nodes, edges };
}

test.each([
  ['it cites', ['self>a', 'self>b'], true],
  ['it is cited', ['a>self'], true],
  ['both ways', ['a>self', 'self>b'], true],
  ['its neighbours cite each other', ['self>a', 'self>b', 'a>b'], false],
  ['it cites what cites it', ['self>a', 'a>self'], false],
  ['it is in none of the lines', ['a>b'], false],
])('a document where %s: a star %s', (_, lines, is) => {
  expect(isStar(graphOf(...lines))).toBe(is);
});

test('a graph around no document is no star', () => {
  const { nodes, edges } = graphOf('self>a');
  expect(isStar({ nodes: nodes.map((node) => ({ ...node, kind: 'group' })), edges })).toBe(false);
});

test('what cites is at the left, what is cited at the right, in the order of the boxes, each column in the middle', () => {
  const spacing = { width: 100, height: 40, apart: 10, between: 50, margin: 0 };
  expect([...starPlaces(graphOf('self>a', 'self>b', 'self>c', 'd>self'), spacing)]).toEqual([
    ['d', { x: 50, y: 70 }],
    ['self', { x: 200, y: 70 }],
    ['a', { x: 350, y: 20 }],
    ['b', { x: 350, y: 70 }],
    ['c', { x: 350, y: 120 }],
  ]);
});
