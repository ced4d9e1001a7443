import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Directive } from '../../schema/directive.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody } from '../testing/sample-body.fixture.ts';
import { sampleDirective, sampleMention, sampleReference } from '../testing/sample-directive.fixture.ts';
import { feedEntries, type FeedSite } from './feed-entry.ts';
import { feedFiles } from './feed-files.ts';
import { citedFeedLinks, feedLinks } from './feed-links.ts';
import { feedPages, newestPage } from './feed-pages.ts';
import { ALL, ALL_BY_ISSUE, ALL_CITING, FEED_FROM, feedPaths, feedSources } from './feed-sources.ts';
import type { DocumentTimes, FeedSource } from './feed-source.ts';
import { atomFeed, jsonFeed } from './write-feed.ts';

const site = new URL('https://vanban.example');
const never: DocumentTimes = { firstPublished: null, lastChanged: null };
const of = (times: Readonly<Record<string, DocumentTimes>> = {}): FeedSite => ({
  site,
  timesOf: (id) => times[id] ?? never,
});

const numbered = (n: number, given: Partial<Directive> = {}): Directive =>
  sampleDirective({
    id: `d-${String(n).padStart(4, '0')}`,
    number: `${n}/CT-UBND`,
    date: `2021-${String((n % 12) + 1).padStart(2, '0')}-03`,
    title: 'chợ <đêm> & hội chợ',
    references: [
      sampleReference({ key: 'k-cited', mentions: [sampleMention('17/CT-UBND', 'Theo Chỉ thị 17/CT-UBND')] }),
    ],
    ...given,
  });

const sourceOf = (documents: readonly Directive[], path = ALL): FeedSource => {
  const source = feedSources(sampleArchive(documents)).get(path);
  if (!source) throw new Error(`no feed ${path}`);
  return source;
};

const entriesOf = (documents: readonly Directive[], path = ALL, times = of()) =>
  feedEntries(sampleArchive(documents), sourceOf(documents, path), times);

const written = (documents: readonly Directive[], path = ALL, times = of()) => {
  const archive = sampleArchive(documents);
  const frame = { site, href: archive.href, imprint: { name: 'Kho thử', body: 'Sở Nội vụ' } };
  const source = sourceOf(documents, path);
  const pages = feedPages(feedEntries(archive, source, times));
  return {
    atom: pages.map((page) => atomFeed(frame, source, page)),
    json: pages.map((page) => jsonFeed(frame, source, page)),
  };
};

describe('the order of entries', () => {
  const times = {
    'd-0001': { firstPublished: '2026-11-20T20:30:00Z', lastChanged: '2026-11-25T01:00:00Z' },
    'd-0002': { firstPublished: '2026-11-01T00:00:00Z', lastChanged: null },
  };

  test('is that of arrival, or of the days of issue, told apart', () => {
    const documents = [numbered(1), numbered(2), numbered(3, { date: '2021' })];
    expect(entriesOf(documents, ALL, of(times)).map(({ id }) => id.at(-2))).toEqual(['1', '2', '3']);
    expect(entriesOf(documents, ALL_BY_ISSUE, of(times)).map(({ id }) => id.at(-2))).toEqual(['2', '1', '3']);
  });

  test('an entry says both days, that of arrival as it was in Vietnam', () => {
    const [entry] = entriesOf([numbered(1)], ALL, of(times));
    expect(entry?.summary).toBe('ban hành 03/02/2021. Vào kho ngày 21/11/2026.');
    expect([entry?.published, entry?.updated]).toEqual(['2026-11-20T20:30:00Z', '2026-11-25T01:00:00Z']);
  });

  test.each([
    ['a day', '2021-02-03', '2021-02-02T17:00:00.000Z', '2021-02-02T17:00:00.000Z'],
    ['a month, which is no time of publication', '2021-02', '2021-01-31T17:00:00.000Z', null],
    ['a year', '2021', '2020-12-31T17:00:00.000Z', null],
  ])('without history it rests on the day of issue: %s', (_, date, updated, published) => {
    const [entry] = entriesOf([numbered(1, { date })]);
    expect([entry?.updated, entry?.published]).toEqual([updated, published]);
  });

  test('a document of which no time is known, or only an inferred one, has no entry', () => {
    const origins = { ...numbered(1).origins, date: { origin: 'inferred', line: null, note: null } as const };
    expect(entriesOf([numbered(1, { date: null }), numbered(2, { origins }), numbered(3)])).toHaveLength(1);
  });
});

describe('what is read by a parser of feeds', () => {
  test('is what was written, with all signs', () => {
    const withdrawn = { reason: 'sai', replacedBy: null };
    const { atom } = written([
      numbered(1, { withdrawn, issuer: { name: 'UBND <xã> & phường' } as Directive['issuer'] }),
    ]);
    const feed = parseFeed(atom[0] ?? '');
    expect(feed.title).toBe('Văn bản mới vào kho – Kho thử');
    expect(feed.url).toBe('https://vanban.example/van-ban/');
    expect(feed.self).toBe('https://vanban.example/theo-doi/moi-vao-kho.xml');
    const [item] = feed.items;
    expect(item?.id).toBe('tag:vanban.example,2026:/van-ban/d-0001/');
    expect(item?.url).toBe('https://vanban.example/van-ban/d-0001/');
    expect(item?.title).toBe('chi thi số 1/CT-UBND: Chợ <đêm> & hội chợ (đã rút)');
    expect(item?.authors.map(({ name }) => name)).toEqual(['UBND <xã> & phường']);
    expect(item?.published?.toISOString()).toBe('2021-02-02T17:00:00.000Z');
  });

  test('leads from the followed document through all that came before, each entry once or twice', () => {
    const documents = Array.from({ length: 260 }, (_, n) => numbered(n));
    const { atom, json } = written(documents);
    const self = (xml: string): string => parseFeed(xml).self ?? '';
    const before = (xml: string): string | undefined => /<link href="([^"]*)" rel="prev-archive"/.exec(xml)?.[1];
    const byAddress = new Map(atom.map((xml) => [self(xml), xml]));
    expect(byAddress.size).toBe(3);
    const seen: string[] = [];
    for (let at: string | undefined = self(atom[0] ?? ''); at !== undefined; at = before(byAddress.get(at) ?? ''))
      seen.push(...parseFeed(byAddress.get(at) ?? '').items.map(({ id }) => id ?? ''));
    expect(new Set(seen).size).toBe(260);
    expect(atom.map((xml) => xml.includes('<fh:archive/>'))).toEqual([false, true, true]);
    const feeds = json.map((feed) => parseJsonFeed(feed));
    expect(feeds.map(({ next_url }) => next_url)).toEqual([
      'https://vanban.example/theo-doi/moi-vao-kho/luu/2.json',
      undefined,
      'https://vanban.example/theo-doi/moi-vao-kho/luu/1.json',
    ]);
    expect(
      feeds
        .flatMap(({ items }) => items ?? [])
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(seen.toSorted());
  });
});

test.each([
  [0, [[null, 0]]],
  [49, [[null, 49]]],
  [
    100,
    [
      [null, 50],
      [1, 100],
    ],
  ],
  [
    199,
    [
      [null, 99],
      [1, 100],
    ],
  ],
  [
    201,
    [
      [null, 50],
      [1, 100],
      [2, 100],
    ],
  ],
] as const)('%i entries are in documents of a bounded size', (count, expected) => {
  const entries = Array.from({ length: count }, (_, n) => ({ id: String(count - n) }) as never);
  const pages = feedPages(entries);
  expect(pages.map(({ archived, entries: own }) => [archived, own.length])).toEqual(expected);
  expect(newestPage(entries).entries.length).toBe(Math.min(50, count));
});

test('an archive document stays as it is when new documents come', () => {
  const ids = (count: number) =>
    feedPages(Array.from({ length: count }, (_, n) => ({ id: String(count - n) }) as never)).map(({ entries }) =>
      entries.map(({ id }) => id).join(),
    );
  expect(ids(130)[1]).toBe(ids(199)[1]);
  expect(ids(205)[1]).toBe(ids(130)[1]);
});

describe('which subjects have a feed', () => {
  const many = (count: number): readonly Directive[] => Array.from({ length: count }, (_, n) => numbered(n));

  test('a cited document from five on; below, the feed of all that cite, to be filtered by its number', () => {
    for (const [count, path] of [
      [FEED_FROM.cited - 1, '/theo-doi/vien-dan.xml'],
      [FEED_FROM.cited, '/theo-doi/vien-dan/k-cited.xml'],
    ] as const) {
      const archive = sampleArchive(many(count));
      const cited = archive.cited.get('k-cited');
      if (!cited) throw new Error('not cited');
      const links = citedFeedLinks(archive, cited);
      expect(links.map(({ atom }) => atom)).toEqual([path]);
      expect(links[0]?.filterBy).toBe(count < FEED_FROM.cited ? '17/CT-UBND' : null);
    }
  });

  test('an entry of it says what the document does to the cited one, in its words', () => {
    const replacing = numbered(9, {
      references: [
        sampleReference({
          ...{ key: 'k-cited', relations: ['thay-the', 'bai-bo'], inPart: ['bai-bo'] },
          mentions: [sampleMention('17/CT-UBND', 'Thay thế  Chỉ thị 17/CT-UBND')],
        }),
      ],
    });
    const summaries = entriesOf([...many(5), replacing], feedPaths.cited('k-cited')).map(({ summary }) => summary);
    expect(summaries[0]).toContain('Thay thế, Bãi bỏ một phần: “Thay thế Chỉ thị 17/CT-UBND”');
    expect(summaries[1]).toContain('Viện dẫn: “Theo Chỉ thị 17/CT-UBND”');
    expect(entriesOf(many(1), ALL_CITING)[0]?.summary).toContain('Viện dẫn: 17/CT-UBND.');
  });

  test('a body by what it issued and by what it is told, each by itself', () => {
    const issuing = (n: number): Directive =>
      numbered(n, {
        issuer: { name: 'UBND xã A', parent: null, key: 'ubnd-xa-a', unit: null },
        bodies: [sampleBody({ key: 'ubnd-xa-a' }, 'issuer'), sampleBody({ key: 'so-y-te' }, 'agent')],
        assignments: [sampleAssignment('Sở Y tế báo cáo.', ['so-y-te']), sampleAssignment('Sở Y tế họp.', ['so-y-te'])],
      });
    const documents = Array.from({ length: FEED_FROM.told }, (_, n) => issuing(n));
    const archive = sampleArchive(documents);
    expect(feedLinks(archive, feedPaths.issuer('ubnd-xa-a'), feedPaths.told('ubnd-xa-a'))).toHaveLength(1);
    expect(feedLinks(archive, feedPaths.issuer('so-y-te'), feedPaths.told('so-y-te')).map(({ atom }) => atom)).toEqual([
      '/theo-doi/duoc-giao/so-y-te.xml',
    ]);
    expect(entriesOf(documents, feedPaths.told('so-y-te'))[0]?.summary).toContain('“Sở Y tế báo cáo.” (và 1 câu nữa)');
    expect(feedLinks(sampleArchive(documents.slice(1)), feedPaths.told('so-y-te'))).toEqual([]);
  });

  test('all of them as Atom, those of the whole archive as JSON Feed too', () => {
    const archive = sampleArchive(many(6));
    const paths = (suffix: 'xml' | 'json') => feedFiles(archive, of(), suffix).map(({ source }) => source.path);
    expect(paths('json')).toEqual(['moi-vao-kho', 'moi-ban-hanh', 'vien-dan', 'nhiem-vu']);
    expect(paths('xml')).toEqual([...paths('json'), 'loai/chi-thi', 'vien-dan/k-cited']);
  });
});
