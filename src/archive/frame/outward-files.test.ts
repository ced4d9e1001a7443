/** The files that a site has for crawlers, assistants and those who report a hole in it. */
import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { noImprint } from '../../schema/imprint.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { addresses } from '../urls.ts';
import { llmsText } from './llms-text.ts';
import { robotsText } from './robots.ts';
import { securityText } from './security-text.ts';
import { MOST_ADDRESSES, sitemapFiles } from './sitemap.ts';

describe('a sitemap', () => {
  const at = 'https://a.vn/kho/';
  const page = (n: number, changed: string | null = null) => ({ address: `${at}?a=${n}&b=<${n}>`, changed });

  test('is read by a parser as it was meant, with all signs', async () => {
    const files = sitemapFiles([page(1, '2026-11-20T03:04:05Z'), page(2)], at);
    const [first, second] = await parseSitemap(Readable.from(files.get('sitemap-1.xml') ?? ''));
    expect(first).toMatchObject({ url: `${at}?a=1&b=<1>`, lastmod: '2026-11-20T03:04:05Z' });
    expect(second?.url).toBe(`${at}?a=2&b=<2>`);
    expect(second).not.toHaveProperty('lastmod');
  });

  test.each([
    [0, 0],
    [MOST_ADDRESSES, 1],
    [MOST_ADDRESSES + 1, 2],
  ])('of %i pages has %i parts of a bounded size, named whole in the index', async (count, parts) => {
    const files = sitemapFiles(
      Array.from({ length: count }, (_, n) => page(n)),
      at,
    );
    const index = await parseSitemapIndex(Readable.from(files.get('sitemap.xml') ?? ''));
    expect(index.map(({ url }) => url)).toEqual(Array.from({ length: parts }, (_, n) => `${at}sitemap-${n + 1}.xml`));
    expect(files.size).toBe(parts + 1);
  });

  test('a part says when it changed only where that is known of all its pages', async () => {
    const indexOf = async (...changed: readonly (string | null)[]) =>
      parseSitemapIndex(
        Readable.from(
          sitemapFiles(
            changed.map((time, n) => page(n, time)),
            at,
          ).get('sitemap.xml') ?? '',
        ),
      );
    expect((await indexOf('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'))[0]?.lastmod).toBe('2026-02-01T00:00:00Z');
    expect((await indexOf('2026-01-01T00:00:00Z', null))[0]).not.toHaveProperty('lastmod');
  });
});

test('robots may read all, and learn of the sitemap where the site knows its address', () => {
  expect(robotsText(addresses('/kho/'), undefined)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsText(addresses('/kho/'), new URL('https://a.vn'))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://a.vn/kho/sitemap.xml\n',
  );
});

test.each([
  ['an@a.gov.vn', 1_764_000_000, null, 'Contact: mailto:an@a.gov.vn\nExpires: 2026-11-23T16:00:00Z\n'],
  ['https://a.vn/@b', 0, null, 'Contact: https://a.vn/@b\nExpires: 1970-12-31T00:00:00Z\n'],
  ['an@a.gov.vn', 0, 'https://a.vn/.well-known/security.txt', 'Canonical: https://a.vn/.well-known/security.txt\n'],
  [null, 0, null, null],
  ['an@a.gov.vn', null, null, null],
])('security.txt of %s, committed at %s', (contact, committed, self, expected) => {
  const text = securityText(contact, committed, self);
  if (expected === null) expect(text).toBe(null);
  else expect(text).toContain(expected);
});

test('an assistant is told that copies are unofficial, and gets whole addresses', () => {
  const web = (href: string): string => `https://a.vn${href}`;
  const text = llmsText(sampleArchive([]), { ...noImprint, body: 'Sở Nội vụ' }, web);
  expect(text).toMatch(
    /^# Kho văn bản\n\n> Kho 0 văn bản .*, do Sở Nội vụ chịu trách nhiệm\. Bản trong kho không phải bản chính thức\.$/m,
  );
  expect([...text.matchAll(/\]\(([^)]*)\)/g)].every(([, to]) => to?.startsWith('https://a.vn/'))).toBe(true);
});
