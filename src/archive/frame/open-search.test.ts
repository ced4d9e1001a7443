import { expect, test } from 'vitest';
import { addresses } from '../urls.ts';
import { openSearchDescription } from './open-search.ts';

test.each([
  ['https://vanban.example', 'https://vanban.example/tim-kiem/?q={searchTerms}'],
  ['https://vanban.example/a?b=1&c=2', 'https://vanban.example/tim-kiem/?q={searchTerms}'],
  ['http://10.0.0.7:8080/', 'http://10.0.0.7:8080/tim-kiem/?q={searchTerms}'],
])('the search of a site at %s is %s', (site, template) => {
  const xml = openSearchDescription(new URL(site), addresses('/'), 'Kho văn bản');
  expect(/template="([^"]*)"/.exec(xml)?.[1]).toBe(template);
  expect(xml).not.toContain('localhost');
});

test.each([
  ['Kho văn bản', 'Kho văn bản'],
  ['Kho văn bản chỉ đạo của huyện Tam Đường', 'Kho văn bản'],
  ['Công báo A & B', 'Công báo A &amp; B'],
])('an archive called %s has the short name %s, of at most 16 letters', (name, short) => {
  const xml = openSearchDescription(new URL('https://vanban.example'), addresses('/'), name);
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]).toBe(short);
});
