import { expect, test } from 'vitest';
import { coCiting, tooCommon } from './co-citation.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import type { Directive } from '../../schema/directive.ts';

const citing = (id: string, ...keys: string[]): Directive =>
  sampleDirective({ id, references: keys.map((key) => sampleReference({ key })) });
const of = (id: string, documents: readonly Directive[]) => {
  const archive = sampleArchive(documents);
  const document = archive.byId.get(id);
  return document
    ? coCiting(archive, document).map(({ document: d, shared }) => [d.id, shared.map(({ key }) => key)])
    : null;
};

test('who shares most stands first; of the same count, who shares the rarer one', () => {
  const documents = [
    citing('a', 'k1', 'k2', 'k3'),
    citing('b', 'k1', 'k2'),
    citing('c', 'k1'),
    citing('d', 'k3'),
    citing('e', 'k9'),
  ];
  expect(of('a', documents)).toEqual([
    ['b', ['k2', 'k1']],
    ['d', ['k3']],
    ['c', ['k1']],
  ]);
});

test('a document is not beside itself, however often it cites', () => {
  expect(of('a', [citing('a', 'k1', 'k1')])).toEqual([]);
});

test('what everybody cites ties nobody together', () => {
  const many = Array.from({ length: tooCommon + 1 }, (_, i) => citing(`d${i}`, 'luat'));
  expect(of('d0', many)).toEqual([]);
});

test('an unclear citation ties nobody together', () => {
  const unclear = (id: string) =>
    sampleDirective({ id, references: [sampleReference({ key: 'x-chua-ro', resolution: 'ambiguous' })] });
  expect(of('a', [unclear('a'), unclear('b')])).toEqual([]);
});
