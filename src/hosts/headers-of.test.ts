import { describe, expect, test } from 'vitest';
import { cacheControlOf, cacheRules, fits } from './cache-rule.ts';
import { contentPolicy, pagePolicy } from './content-policy.ts';
import { contentTypeOf, fileTypeOf, fileTypes } from './file-type.ts';
import { headersOf } from './headers-of.ts';
import { fixedHeaders, leftToHost, notSent } from './response-header.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

test.each([
  ['_astro/base.BhT2.css', FOR_EVER],
  ['van-ban/_astro/x.css', 'no-cache'],
  ['_astro', 'no-cache'],
  ['anh/3f2a.png', FOR_EVER],
  ['them-van-ban/bang-9e38ab24e0bc.json', FOR_EVER],
  ['them-van-ban/index.html', 'no-cache'],
  ['them-van-ban/may-doc/jbig2.wasm', AN_HOUR],
  ['pagefind/base-eda3ca6e4dee/index/p1.pf_index', FOR_EVER],
  ['pagefind/recent-0123456789ab.pf_recent', FOR_EVER],
  ['pagefind/pagefind.vi_e29fb86d88.pf_meta', FOR_EVER],
  ['pagefind/pagefind.js', 'no-cache'],
  ['pagefind/index/vi_1.pf_index', FOR_EVER],
  ['pagefind/names/12.pf_names', AN_HOUR],
  ['pagefind/ids.pf_ids', AN_HOUR],
  ['pagefind/archive.json', 'no-cache'],
  ['pagefind/pagefind-entry.json', 'no-cache'],
  ['sw.js', 'no-cache'],
  ['ngoai-tuyen/ban/0123456789abcdef.json', FOR_EVER],
  ['ngoai-tuyen/index.html', 'no-cache'],
  ['favicon.svg', AN_HOUR],
  ['co-quan/favicon.svg', 'no-cache'],
  ['index.html', 'no-cache'],
  ['van-ban/a/index.html', 'no-cache'],
  ['van-ban/a.txt', 'no-cache'],
  ['van-ban.json', 'no-cache'],
])('%s is kept: %s', (path, value) => {
  expect(cacheControlOf(path)).toBe(value);
});

test('no path fits two rules, for some hosts would then send both', () => {
  const patterns = cacheRules.flatMap(({ paths }) => paths);
  const overlaps = patterns.flatMap((one) =>
    patterns.filter((other) => one !== other && fits(one.replace('*', ''), other)).map((other) => [one, other]),
  );
  expect(overlaps).toEqual([]);
  expect(new Set(patterns).size).toBe(patterns.length);
  expect(patterns.filter((pattern) => /\*.|^\//.test(pattern))).toEqual([]);
});

test.each([
  ['a.html', 'text/html; charset=utf-8', true],
  ['van-ban/a.txt', 'text/plain', true],
  ['them-van-ban/may-doc/vie.traineddata.gz', 'application/gzip', undefined],
  ['may-doc/core.wasm.js', 'text/javascript; charset=utf-8', true],
  ['jbig2.wasm', 'application/wasm', true],
  ['pagefind/wasm.unknown.pagefind', 'application/octet-stream', undefined],
  ['pagefind/names/1.pf_names', 'application/octet-stream', undefined],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8', true],
  ['du-lieu/van-ban.jsonl', 'application/jsonl; charset=utf-8', true],
  ['nhiem-vu/thoi-han.ics', 'text/calendar; charset=utf-8', true],
  ['thu.muc/khong-duoi', 'application/octet-stream', undefined],
  ['html', 'application/octet-stream', undefined],
])('%s is %s, packed: %s', (path, type, packed) => {
  expect([contentTypeOf(path), fileTypeOf(path)?.packed]).toEqual([type, packed]);
});

test('each end of a name has one row', () => {
  expect(new Set(fileTypes.map(({ end }) => end)).size).toBe(fileTypes.length);
});

describe('the policy', () => {
  test('allows nothing inline and nobody to frame a page', () => {
    expect(contentPolicy(null)).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|data:|https?:|\*/);
    expect(contentPolicy(null)).toContain("; frame-ancestors 'none'");
  });

  test('names who may show the page for frames, on that page alone', () => {
    const sites = 'https://cong.example https://xa.example';
    const policyOf = (path: string): string => headersOf(path, sites)['Content-Security-Policy'] ?? '';
    expect(policyOf('nhung/index.html')).toBe(
      contentPolicy(null).replace("frame-ancestors 'none'", `frame-ancestors ${sites}`),
    );
    for (const path of ['index.html', 'nhung/khung.txt', 'van-ban/nhung/index.html', '404.html'])
      expect(policyOf(path), path).toBe(contentPolicy(null));
  });

  test('as a page says it lacks only what browsers take from a header', () => {
    expect(`${pagePolicy}; frame-ancestors 'none'`).toBe(contentPolicy(null));
  });
});

test('no header is said twice, or both sent and not', () => {
  const names = [...Object.keys(headersOf('index.html', null)), ...leftToHost.map(({ name }) => name)];
  const all = [...names, ...notSent.map(({ name }) => name)].map((name) => name.toLowerCase());
  expect(new Set(all).size).toBe(all.length);
  expect(names).toEqual(expect.arrayContaining(fixedHeaders.map(({ name }) => name)));
});
