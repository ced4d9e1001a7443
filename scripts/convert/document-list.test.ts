import { describe, expect, test } from 'vitest';
import { sampleArchive } from '../../src/archive/testing/sample-archive.fixture.ts';
import { sampleDirective } from '../../src/archive/testing/sample-directive.fixture.ts';
import { documentListFiles, laterTwinParts } from '../../src/archive/data/twins.ts';
import { addresses } from '../../src/archive/urls.ts';
import { BrokenPartsError, readPartsNow } from '../../src/archive/data/read-parts.ts';
import { idsIn } from './document-list.ts';

describe('the list of an archive of two thousand documents, below the root and in a folder of its host', () => {
  const documents = Array.from({ length: 2000 }, (_, n) => sampleDirective({ id: `chi-thi-${n}` }));

  test.each([['/'], ['/kho/van-ban/']])('%s', (base) => {
    const archive = sampleArchive(documents, { href: addresses(base) });
    const later = laterTwinParts(archive).filter(({ page }) => page === archive.href.documents());
    const files = Object.fromEntries([
      ['van-ban.json', JSON.stringify(documentListFiles(archive)[0]?.value)],
      ...later.map(({ part, value }) => [`van-ban/phan/${part}.json`, JSON.stringify(value)]),
    ]) as Record<string, string>;
    expect(Object.keys(files).length).toBeGreaterThan(2);
    const read = readPartsNow('van-ban.json', (path) => idsIn(files[path] ?? ''));
    expect(read.flatMap(({ ids }) => ids)).toEqual(archive.documents.map(({ id }) => id));
  });
});

test.each([
  ['a list of one file', '{"documents":[{"id":"a"}],"next":null}', { ids: ['a'], next: null }],
  ['a list that goes on', '{"documents":[],"next":"/van-ban/phan/2.json"}', { ids: [], next: '/van-ban/phan/2.json' }],
  ['one of before it was cut', '[{"id":"a"},{"id":"b"}]', { ids: ['a', 'b'], next: null }],
])('%s', (_, text, read) => expect(idsIn(text)).toEqual(read));

test.each([
  ['no ids', '{"documents":[{"name":"a"}],"next":null}'],
  ['nothing of a next file', '{"documents":[{"id":"a"}]}'],
  ['not whole', '{"documents":[{"id":"a"}],"ne'],
])('near miss: %s', (_, text) => expect(() => idsIn(text)).toThrow(BrokenPartsError));
