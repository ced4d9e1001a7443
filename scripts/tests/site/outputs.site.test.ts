/**
 * What a site says of itself to other programs, opened by programs that nobody here wrote: its
 * address is known, and it lies below a folder of another site.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { extractFromJson } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import type { NodeObject } from 'jsonld';
import { XmlDocument } from 'libxml2-wasm';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { beforeAll, expect, test } from 'vitest';
import { faultsOfStandard } from '../../../src/archive/akoma/standard.fixture.ts';
import { filesOverBounds } from '../../bench/over-bounds.ts';
import { bareCharacters } from '../archive/test-visible.ts';
import { buildContent } from './test-build.ts';
import { builtPages, valuesOf, type BuiltPage } from './test-pages.ts';
import { directiveText } from '../test-text.ts';

const site = 'https://vanban.example';
const base = '/kho/';
let folder = '';
let pages: readonly BuiltPage[] = [];
let idsByPath: ReadonlyMap<string, ReadonlySet<string>> = new Map();

const directive = directiveText({
  issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI'],
  number: '81/CT-UBND',
  place: 'Lào Cai',
  date: '12/8/2021',
  type: 'CHỈ THỊ',
  title: 'Về chợ đêm & <hội> chợ',
  body: [
    'Thực hiện Chỉ thị số 17/CT-UBND ngày 23/7/2021 của UBND tỉnh Lào Cai.',
    '1. Sở Y tế báo cáo trước ngày 20/9/2021.',
    '2. UBND xã Bản Vược, huyện Bát Xát tổ chức thực hiện.',
  ],
});

beforeAll(async () => {
  const files = { 'sources/co-thoi-han.txt': directive, 'site.yaml': 'security: an-toan@kho.example\n' };
  folder = buildContent('outputs', files, { SITE_URL: site, BASE_PATH: base }).site;
  pages = await builtPages(folder);
  idsByPath = new Map(pages.map((page) => [page.path, new Set(valuesOf(page, 'id'))]));
});

/** What is wrong with a whole address of the site: nothing there, or no such anchor. Null: nothing. */
const faultOf = (address: string): string | null => {
  if (!address.startsWith(`${site}${base}`)) return `${address}: not below ${site}${base}`;
  const url = new URL(address);
  const path = decodeURIComponent(url.pathname).slice(base.length - 1);
  const ids = idsByPath.get(path);
  if (!ids) return existsSync(join(folder, path)) && !path.endsWith('/') ? null : `${address}: no such page`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || ids.has(id) ? null : `${address}: no such anchor`;
};

const faultsOf = (addresses: readonly string[]): readonly string[] =>
  [...new Set(addresses)].flatMap((address) => faultOf(address) ?? []);

const propertyOf = ({ html }: BuiltPage, property: string): string | undefined =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];

const isFound = ({ html }: BuiltPage): boolean => !html.includes('<meta name="robots" content="noindex"');

test('every page that may be found shows a picture that is there, as large as it says', () => {
  const found = pages.filter(isFound);
  const pictures = found.map((page) => propertyOf(page, 'og:image') ?? page.path);
  expect(faultsOf(pictures)).toEqual([]);
  // The archive, its types, and each of its documents.
  expect(new Set(pictures).size).toBeGreaterThan(5);
  for (const picture of new Set(pictures)) {
    const png = readFileSync(join(folder, picture.slice(site.length + base.length)));
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  }
  for (const page of found) expect(propertyOf(page, 'og:locale'), page.path).toBe('vi_VN');
});

test('the linked data of every page is read by a processor, and leads to what is there', async () => {
  const context = {
    '@vocab': 'https://schema.org/',
    item: { '@type': '@id' },
    url: { '@type': '@id' },
    isBasedOn: { '@type': '@id' },
  };
  const documentLoader = (url: string) =>
    Promise.resolve({ contextUrl: null as never, documentUrl: url, document: { '@context': context } });
  const classes = new Set<string>();
  for (const page of pages) {
    const blocks = [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
    expect(blocks.length, page.path).toBeLessThanOrEqual(1);
    for (const [, text = ''] of blocks) {
      const said = JSON.stringify(await jsonld.expand(JSON.parse(text) as NodeObject, { documentLoader }));
      for (const [, name = ''] of said.matchAll(/"https:\/\/schema\.org\/(\w+)"(?!:)/g)) classes.add(name);
      const addresses = [...said.matchAll(/"(https:\/\/vanban\.example[^"]*)"/g)].map(([, address = '']) => address);
      expect(faultsOf(addresses), page.path).toEqual([]);
      expect(said).not.toMatch(/"(?:@id|@value)":"\//);
    }
  }
  for (const name of ['Legislation', 'DigitalDocument', 'Dataset', 'BreadcrumbList']) expect(classes).toContain(name);
});

/** Files of the site, by pattern, with their text. */
const filesAt = (pattern: string): readonly (readonly [path: string, text: string])[] =>
  globSync(pattern, { cwd: folder }).map((path) => [path, readFileSync(join(folder, path), 'utf8')]);

test('feeds are read by a parser of feeds, and lead to what is there', () => {
  const feeds = filesAt('theo-doi/**/*.xml');
  for (const [path, xml] of feeds) {
    const feed = parseFeed(xml);
    expect(feed.self, path).toBe(`${site}${base}${path}`);
    expect(feed.items.length, path).toBeGreaterThan(0);
    expect(faultsOf([...xml.matchAll(/(?:href="|<(?:icon|logo)>)(https?:[^"<]*)/g)].map(([, to = '']) => to))).toEqual(
      [],
    );
  }
  const titles = feeds.flatMap(([, xml]) => parseFeed(xml).items.map(({ title }) => title));
  expect(titles).toContain('Chỉ thị số 81/CT-UBND: Chợ đêm & <hội> chợ');
  for (const [path, text] of filesAt('theo-doi/**/*.json')) {
    const feed = parseJsonFeed(text);
    expect(feed.feed_url, path).toBe(`${site}${base}${path}`);
    const all = [feed.home_page_url, feed.icon, feed.favicon, ...(feed.items ?? []).map(({ url }) => url)];
    expect(faultsOf(all.map(String))).toEqual([]);
    // By a program other than the one that wrote it.
    const { link, entries } = extractFromJson(JSON.parse(text) as object);
    expect([link, ...entries.map((entry) => entry.link)]).toEqual([
      feed.home_page_url,
      ...(feed.items ?? []).map(({ url }) => url),
    ]);
  }
});

test('calendars are read by a parser of calendars, and lead to what is there', () => {
  const calendars = filesAt('**/*.ics');
  expect(calendars.length).toBeGreaterThan(0);
  for (const [path, text] of calendars) {
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    expect(events.length, path).toBeGreaterThan(0);
    for (const { uid, summary, startDate } of events) {
      expect(uid, path).toMatch(/@kho-van-ban$/);
      expect(summary.trim(), path).not.toBe('');
      // A day, without a time that another time zone would move.
      expect(startDate.isDate, path).toBe(true);
    }
    expect(faultsOf(events.map((event) => String(event.component.getFirstPropertyValue('url'))))).toEqual([]);
  }
  const [, all = ''] = calendars.find(([path]) => path === 'nhiem-vu/thoi-han.ics') ?? [];
  const days = new ICAL.Component(ICAL.parse(all))
    .getAllSubcomponents('vevent')
    .map((event) => String(new ICAL.Event(event).startDate));
  expect(days).toContain('2021-09-20');
});

test('pages name their feeds, and every feed of a subject is named by a page', () => {
  const named = pages.flatMap(({ html }) =>
    [...html.matchAll(/<link rel="alternate" type="application\/(?:atom|feed)\+[^>]*href="([^"]*)"/g)].map(
      ([, to = '']) => to,
    ),
  );
  expect(faultsOf(named.map((to) => `${site}${to}`))).toEqual([]);
  const followed = [...filesAt('theo-doi/**/*.xml'), ...filesAt('theo-doi/**/*.json')].map(
    ([path]) => `${base}${path}`,
  );
  expect(followed.filter((path) => !named.includes(encodeURI(path)))).toEqual([]);
});

test('a sitemap lists every page that may be found and no other, as a parser reads it', async () => {
  const textOf = (name: string): Readable => Readable.from(readFileSync(join(folder, name), 'utf8'));
  const parts = await parseSitemapIndex(textOf('sitemap.xml'));
  expect(parts.map(({ url }) => url)).toEqual([`${site}${base}sitemap-1.xml`]);
  const listed = (await parseSitemap(textOf('sitemap-1.xml'))).map(({ url }) => url);
  expect(faultsOf(listed)).toEqual([]);
  expect(listed.map((url) => decodeURI(url)).toSorted()).toEqual(
    pages
      .filter(isFound)
      .map(({ path }) => `${site}${base}${path.slice(1)}`)
      .toSorted(),
  );
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${site}${base}sitemap.xml\n`);
});

test('an assistant is led to what is there, and it is known to whom a hole is reported', () => {
  const llms = readFileSync(join(folder, 'llms.txt'), 'utf8');
  const links = [...llms.matchAll(/\]\(([^)]*)\)/g)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(10);
  expect(faultsOf(links)).toEqual([]);
  // The content of the test lies in the checkout, so there is a commit to count from.
  const security = readFileSync(join(folder, '.well-known/security.txt'), 'utf8');
  expect(security).toMatch(/^Contact: mailto:an-toan@kho\.example\nExpires: \d{4}-\d\d-\d\dT[\d:]{8}Z\n/);
});

test('every document is Akoma Ntoso with all the words of its source, and leads to what is there', () => {
  const documents = filesAt('van-ban/*.xml');
  expect(documents.length).toBe(filesAt('van-ban/*.txt').length);
  for (const [path, xml] of documents) {
    const { root } = XmlDocument.fromString(xml);
    expect(faultsOfStandard(root), path).toEqual([]);
    const words = root.find('.//text()').map(({ content }) => content);
    const source = readFileSync(join(folder, path.replace(/xml$/, 'txt')), 'utf8');
    expect(bareCharacters(words.join('')), path).toBe(bareCharacters(source.normalize('NFC')));
    const addresses = root.find('.//@href|.//@value').map(({ content }) => content);
    expect(faultsOf(addresses.filter((address) => address.startsWith('http'))), path).toEqual([]);
  }
  const linked = pages.filter(({ html }) => html.includes('<link rel="alternate" type="application/akn+xml"'));
  expect(linked.length).toBe(documents.length);
});

test('no file is larger than its kind may be', () => {
  expect(filesOverBounds(folder)).toEqual([]);
});
