/** The picture of a large archive: who cites whom, how often. */
import { describe, expect, test } from 'vitest';
import type { Directive } from '../../schema/directive.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { groupedGraph } from './grouped.ts';

/** A directive of a body that cites numbers of others, given as `number of issuer`. */
const directive = (id: string, issuer: string | null, ...cited: readonly string[]): Directive =>
  sampleDirective({
    id,
    issuer: issuer === null ? null : ({ name: issuer, key: issuer } as unknown as Directive['issuer']),
    references: cited.map((words) => {
      const [number = '', of] = words.split(' of ');
      return sampleReference({ key: `k-${words}`, number, issuer: of ?? null });
    }),
  });
const graphOf = (...documents: readonly Directive[]) => groupedGraph(sampleArchive(documents));

describe('authorities as boxes', () => {
  const graph = graphOf(
    directive('a', 'UBND huyện Ba Tơ', '1 of Chính phủ', '2 of Chính phủ', '3 of UBND huyện Ba Tơ', '4'),
    directive('b', 'Ubnd huyện Ba Tơ', '1 of Chính phủ'),
    directive('c', null, '5 of Bộ Y tế'),
    directive('d', 'Sở lẻ'),
  );

  test('are one for each name, however it is printed, with its documents and what it cites of its own', () => {
    expect(graph.nodes.map(({ label, detail, kind }) => [label, detail, kind]).toSorted()).toEqual([
      ['Bộ Y tế', 'được viện dẫn 1 lần', 'group'],
      ['Chính phủ', 'được viện dẫn 3 lần', 'group'],
      ['Không rõ cơ quan', '1 văn bản', 'group'],
      ['UBND huyện Ba Tơ', '2 văn bản · nội bộ 1', 'group'],
    ]);
  });

  test('lead to their pages if they issued something', () => {
    const hrefs = new Map(graph.nodes.map(({ label, href }) => [label, href]));
    expect(hrefs.get('Chính phủ')).toBeNull();
    expect(hrefs.get('UBND huyện Ba Tơ')).toMatch(/^\/co-quan\//);
  });

  test('are joined by a line with the number of citations, the most first', () => {
    const label = new Map(graph.nodes.map(({ id, label: name }) => [id, name]));
    expect(graph.edges.map(({ from, to, weight, word }) => [label.get(from), label.get(to), weight, word])).toEqual([
      ['UBND huyện Ba Tơ', 'Chính phủ', 3, 'viện dẫn'],
      ['UBND huyện Ba Tơ', 'Không rõ cơ quan', 1, 'viện dẫn'],
      ['Không rõ cơ quan', 'Bộ Y tế', 1, 'viện dẫn'],
    ]);
  });
});

test('a document that is held counts for its issuer, whatever citations call it', () => {
  const graph = groupedGraph(
    sampleArchive([
      sampleDirective({
        id: 'a',
        issuer: { name: 'Sở Y tế', key: 's' } as unknown as Directive['issuer'],
        references: [sampleReference({ key: 'k-b', issuer: 'UBND tỉnh', resolution: 'held', target: 'b' })],
      }),
      directive('b', 'UBND tỉnh Gia Lai'),
    ]),
  );
  expect(graph.nodes.map(({ label }) => label).toSorted()).toEqual(['Sở Y tế', 'UBND Gia Lai']);
});

test('of very many the least cited share a box', () => {
  const cited = Array.from({ length: 50 }, (_, i) => `${i} of Sở ${String(i).padStart(2, '0')}`);
  const graph = graphOf(directive('a', 'UBND tỉnh', ...cited), directive('z', 'Sở 49', '99 of UBND tỉnh'));
  const rest = graph.nodes.find(({ kind }) => kind === 'rest');
  expect(graph.nodes).toHaveLength(37);
  expect(rest).toMatchObject({ label: '15 cơ quan khác', detail: '0 văn bản', href: '/co-quan/' });
  expect(graph.nodes.map(({ label }) => label)).toContain('Sở 49');
  expect(graph.edges.find(({ to }) => to === rest?.id)?.weight).toBe(15);
});
