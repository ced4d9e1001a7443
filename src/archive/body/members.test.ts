import { expect, test } from 'vitest';
import { expected } from '../../ground/expected.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody, sampleCollective } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { memberShelves, membersOf } from './members.ts';

const within = '2021/dak-lak';
const communes = sampleBody(
  { key: 'ubnd-cac-xa', name: 'Ủy ban nhân dân các xã', unit: within, collective: sampleCollective({ within }) },
  'agent',
);
const archive = sampleArchive([
  sampleDirective({ id: 'a', bodies: [communes], assignments: [sampleAssignment('Giao', ['ubnd-cac-xa'])] }),
]);
const members = membersOf(archive, expected(archive.bodyIndex.bodies.get('ubnd-cac-xa'), 'the collective'));

test('members that are not all named are counted by the shelves of the index, each shelf once', () => {
  expect(members.length).toBeGreaterThan(100);
  expect(memberShelves(archive, members, 40).map(({ shelf, count }) => [shelf.slug, count])).toEqual([
    ['dak-lak', members.length],
  ]);
});

test('where all are named nothing is counted', () => {
  expect(memberShelves(archive, members, members.length)).toEqual([]);
});
