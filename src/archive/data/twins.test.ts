import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleBody } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { MOST_OF_A_FILE } from './cut-data.ts';
import { laterTwinParts, listTwins, twinPart } from './twins.ts';

const bodies = Array.from({ length: 600 }, (_, n) =>
  sampleBody({ key: `so-${n}`, name: `Sở thứ ${n}`, kind: 'so', level: 'province', unit: '2021/gia-lai' }, 'recipient'),
);
const archive = sampleArchive([sampleDirective({ id: 'a', bodies })]);
const { bodies: twin, deadlines } = listTwins(archive);

interface Listed {
  readonly bodies: readonly { readonly key: string }[];
  readonly next?: string | null;
}

test('a long list is read from its first file on by the address of the next, and each file is bounded', () => {
  const later = new Map(laterTwinParts(archive).map(({ page, part, value }) => [`${page}phan/${part}.json`, value]));
  const read: Listed[] = [twinPart(archive.href, twin) as Listed];
  for (let next = read.at(-1)?.next; typeof next === 'string'; next = read.at(-1)?.next)
    read.push(later.get(next) as Listed);
  expect(read.length).toBeGreaterThan(2);
  expect(read.flatMap((part) => part.bodies.map(({ key }) => key))).toEqual(bodies.map(({ key }) => key));
  expect(read.filter((part) => JSON.stringify(part).length > MOST_OF_A_FILE + 200)).toEqual([]);
  expect(later.size).toBe(read.length - 1);
});

test('a short one is one file that says nothing of parts', () => {
  expect(Object.keys(twinPart(archive.href, deadlines))).toEqual(['note', 'deadlines']);
});
