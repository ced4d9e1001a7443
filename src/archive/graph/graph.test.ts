import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import type { Directive, Reference } from '../../schema/directive.ts';
import type { Graph } from './graph.ts';
import { boxSize, drawGraph } from './layout.ts';
import { neighbourhood, onPage } from './neighbourhood.ts';
import { mostBoxes, wholeGraph } from './whole.ts';

const issuer = (name: string) => ({ name, parent: null, key: name, unit: null });
const document = (id: string, ...references: (Partial<Reference> & { readonly key: string })[]): Directive =>
  sampleDirective({ id, references: references.map(sampleReference), issuer: issuer(`UBND ${id.slice(0, 2)}`) });
const held = (id: string) => ({ key: `k-${id}`, target: id, resolution: 'held' as const });
const of = (id: string, documents: readonly Directive[]): Graph | null => {
  const archive = sampleArchive(documents);
  const one = archive.byId.get(id);
  return one ? neighbourhood(archive, one) : null;
};
const edgesOf = (graph: Graph | null) => graph?.edges.map(({ from, to, word }) => [from, word, to]);

describe('around one document', () => {
  test('what it cites, and what cites it', () => {
    const documents = [document('a', { key: 'k1', role: 'basis' }, held('b')), document('b'), document('c', held('a'))];
    expect(edgesOf(of('a', documents))).toEqual([
      ['d:c', 'dẫn chiếu', 'd:a'],
      ['d:a', 'căn cứ', 'c:k1'],
      ['d:a', 'dẫn chiếu', 'd:b'],
    ]);
  });

  test('a stated relation is the word of its line and stands first', () => {
    const documents = [document('a', { key: 'k1' }, { key: 'k2', relations: ['thay-the'] })];
    expect(edgesOf(of('a', documents))?.[0]).toEqual(['d:a', 'thay thế', 'c:k2']);
  });

  test('neighbours that cite one another are joined', () => {
    const documents = [document('a', held('b'), { key: 'k1' }), document('b', { key: 'k1' })];
    expect(edgesOf(of('a', documents))).toContainEqual(['d:b', 'dẫn chiếu', 'c:k1']);
  });

  test('what does not fit is one box that says how many and leads to the list on its page', () => {
    const keys = Array.from({ length: 14 }, (_, i) => ({ key: `k${i}` }));
    const graph = of('a', [document('a', ...keys)]);
    expect(graph?.nodes.at(-1)).toMatchObject({ label: 'và 5 văn bản khác', href: '/van-ban/a/#vien-dan' });
  });

  test('nothing cited either way is no picture', () => {
    expect(of('a', [document('a')])).toBeNull();
  });
});

describe('the whole archive', () => {
  const archives = (size: number) =>
    sampleArchive(
      Array.from({ length: size }, (_, i) =>
        document(
          `${i % 40 < 10 ? '0' : ''}${i % 40}-${i}`,
          { key: `own-${i}` },
          { key: `all-${i % 30}`, issuer: 'Chính phủ' },
        ),
      ),
    );

  test.each([
    [5, 'all'],
    [50, 'shared'],
    [500, 'groups'],
  ] as const)('of %i documents is drawn by %s', (size, level) => {
    const graph = wholeGraph(archives(size));
    expect(graph.level).toBe(level);
    expect(graph.nodes.length).toBeLessThanOrEqual(mostBoxes);
    expect(graph.nodes.length).toBeGreaterThan(4);
  });

  test('by authority, every citation is in a line or within a box unless lines are too many', () => {
    const graph = wholeGraph(archives(500));
    const drawn = graph.edges.reduce((sum, { weight }) => sum + weight, 0);
    expect(drawn).toBeGreaterThan(500);
    expect(drawn).toBeLessThanOrEqual(1000);
  });
});

const anyGraph: fc.Arbitrary<Graph> = fc
  .array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 25 })
  .map((pairs): Graph => {
    const proper = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.join(), pair]));
    const nodes = Array.from({ length: 12 }, (_, i) => ({
      id: `n${i}`,
      label: `Văn bản ${i}`,
      detail: '',
      href: null,
      kind: 'held' as const,
    }));
    const edges = [...proper.values()].map(([a, b]) => ({ from: `n${a}`, to: `n${b}`, word: 'dẫn chiếu', weight: 1 }));
    return { nodes, edges };
  });

test('whatever the graph, every box is drawn once, within the picture, and no two overlap', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { boxes, lines, width, height } = drawGraph(graph);
      expect(boxes.length).toBe(graph.nodes.length);
      expect(lines.length).toBe(graph.edges.length);
      boxes.forEach((a, i) => {
        expect(a.x >= 0 && a.y >= 0 && a.x + boxSize.width <= width && a.y + boxSize.height <= height).toBe(true);
        for (const b of boxes.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= boxSize.width || Math.abs(a.y - b.y) >= boxSize.height).toBe(true);
      });
    }),
    { numRuns: 40 },
  );
});

test('the same graph gives the same picture', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      expect(drawGraph(graph)).toEqual(drawGraph(graph));
    }),
    { numRuns: 15 },
  );
});

test('on a page, what leads into it is a fragment alone', () => {
  const box = (id: string, href: string | null): Graph['nodes'][number] => ({
    id,
    label: id,
    detail: '',
    href,
    kind: 'held',
  });
  const boxes = [
    box('a', '/van-ban/a/#vien-dan-1'),
    box('b', '/van-ban/a-b/#x'),
    box('c', '/van-ban/a/'),
    box('d', null),
  ];
  expect(onPage({ nodes: boxes, edges: [] }, '/van-ban/a/').nodes.map(({ href }) => href)).toEqual([
    '#vien-dan-1',
    '/van-ban/a-b/#x',
    '/van-ban/a/',
    null,
  ]);
});
