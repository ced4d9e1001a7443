import { expect, test } from 'vitest';
import { addresses } from '../urls.ts';
import { openSearchDescription } from './open-search.ts';

test.each([
  ['https://vanban.example', 'https://vanban.example/tim-kiem/?q={searchTerms}'],
  ['https://vanban.example/a?b=1&c=2', 'https://vanban.example/tim-kiem/?q={searchTerms}'],
  ['http://10.0.0.7:8080/', 'http://10.0.0.7:8080/tim-kiem/?q={searchTerms}'],
])('the search of a site at %s is %s', (site, template) => {
  const xml = openSearchDescription(new URL(site), addresses('/'));
  expect(/template="([^"]*)"/.exec(xml)?.[1]).toBe(template);
  expect(xml).not.toContain('localhost');
});
