import { expect, test } from 'vitest';
import { citingGroups, referenceGroups } from './reference-group.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';

const references = [
  sampleReference({ key: 'a', role: 'cites' }),
  sampleReference({ key: 'b', role: 'basis' }),
  sampleReference({ key: 'c', relations: ['bai-bo', 'thay-the'] }),
  sampleReference({ key: 'd', relations: ['thay-the'] }),
];

test('what a document does stands before what it rests on and what it cites, each reference once', () => {
  expect(referenceGroups(references).map(({ name, references: r }) => [name, r.map(({ key }) => key)])).toEqual([
    ['Văn bản bị thay thế', ['d']],
    ['Văn bản bị bãi bỏ', ['c']],
    ['Căn cứ', ['b']],
    ['Dẫn chiếu', ['a']],
  ]);
});

test('the other side has the same groups in the words of the other side', () => {
  const citing = references.map((reference) => ({ document: sampleDirective({ id: 'x' }), reference }));
  expect(citingGroups(citing).map(({ name, citing: c }) => [name, c.length])).toEqual([
    ['Văn bản thay thế', 1],
    ['Văn bản bãi bỏ', 1],
    ['Làm căn cứ cho', 1],
    ['Được dẫn chiếu trong', 1],
  ]);
});
