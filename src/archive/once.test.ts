import { expect, test } from 'vitest';
import type { Directive } from '../schema/directive.ts';
import { traced, type Look } from '../trace/look.ts';
import type { Archive } from './archive.ts';
import { findLook } from './find-look.ts';
import { once, onceEach, onceOf } from './once.ts';
import { sampleArchive } from './testing/sample-archive.fixture.ts';
import { sampleDirective } from './testing/sample-directive.fixture.ts';
import { buildTracedArchive } from './traced-archive.ts';

const text = (id: string, date: string): Directive => sampleDirective({ id, date });
const archiveOf = (...documents: Directive[]): Archive => sampleArchive(documents, {}, buildTracedArchive);

const datesById = once('test-dates', ({ documents }) => new Map(documents.map(({ id, date }) => [id, date])));
const newest = once('test-newest', ({ documents }) => documents.slice(0, 1));
const yearById = onceEach('test-year', ({ byId }, id) => byId.get(id)?.date?.slice(0, 4));
const idsOf = onceOf('test-ids', (_, list: readonly Directive[]) => list.map(({ id }) => id));

async function looksOf(make: () => unknown): Promise<readonly Look[]> {
  return [...(await traced(async () => make())).looks];
}

const spoken = (looks: readonly Look[]): readonly string[] => looks.map(({ name }) => name.replaceAll('\n', '/'));

test.each<[string, (archive: Archive) => unknown, readonly string[]]>([
  ['an entry of an index', (archive) => datesById(archive).get('a'), ['test-dates/a']],
  ['a list', (archive) => newest(archive), ['test-newest']],
  ['what is made of one', (archive) => yearById(archive, 'a'), ['test-year/a']],
  [
    'what is made of a list',
    (archive) => idsOf(archive, archive.documents),
    [...['archive/documents', 'test-ids/archive/documents']],
  ],
  ['a text', (archive) => archive.byId.get('a')?.date, ['archive/byId', 'archive/byId/a', 'text/a']],
])('a page looks at %s, not at all that it is made from', async (_, look, names) => {
  const archive = archiveOf(text('a', '2021-01-01'), text('b', '2022-01-01'));
  expect(spoken(await looksOf(() => look(archive)))).toEqual(names);
  // The second page that asks looks at the same.
  expect(spoken(await looksOf(() => look(archive)))).toEqual(names);
});

test('what was looked at is found in another archive by its name, with its value there', async () => {
  const look = (archive: Archive): unknown => [
    datesById(archive).get('a'),
    newest(archive),
    yearById(archive, 'a'),
    idsOf(archive, archive.documents),
  ];
  const before = await looksOf(() => look(archiveOf(text('a', '2021-01-01'))));
  const other = archiveOf(text('a', '2023-01-01'), text('b', '2022-01-01'));
  const found = before.map(({ name }) => findLook(other, name));
  expect(found).not.toContain(null);
  const now = await looksOf(() => look(other));
  expect(found.map((one) => one?.value())).toEqual(now.map((one) => one.value()));
});

test.each(['text\nc', 'test-of-nobody', 'test-ids\narchive\nnothing', 'test-dates\na\nb', ''])(
  'there is no %j in the archive',
  (name) => {
    expect(findLook(archiveOf(text('a', '2021-01-01')), name)).toBeNull();
  },
);

test('what is made of a value that nobody can find again cannot be compared', async () => {
  const archive = archiveOf(text('a', '2021-01-01'));
  const looks = await looksOf(() => idsOf(archive, [...archive.documents]));
  expect(looks.some(({ value }) => typeof value() === 'function')).toBe(true);
});

test('an archive that is not traced is indexed as it is', () => {
  const archive = sampleArchive([text('a', '2021-01-01')]);
  expect(datesById(archive)).toEqual(new Map([['a', '2021-01-01']]));
  expect(datesById(archive)).toBe(datesById(archive));
  expect(yearById(archive, 'a')).toBe('2021');
});
