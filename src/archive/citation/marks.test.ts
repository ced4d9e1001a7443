import { describe, expect, test } from 'vitest';
import type { Reference } from '../../schema/directive.ts';
import { markLinks } from './marks.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { addresses } from '../urls.ts';

const document = sampleDirective({
  id: 'a',
  references: [
    sampleReference({ key: '17-ct-ubnd-ha-noi-2021', date: '2021-07-23', issuer: 'Chủ tịch UBND thành phố Hà Nội' }),
    sampleReference({ key: 'x', resolution: 'held', target: 'b' }),
  ],
});
const marks = markLinks(document, addresses('/'));

test('a citation of a document that the archive lacks leads to the page of the cited document and says so', () => {
  expect(marks.citation('17-ct-ubnd-ha-noi-2021')).toEqual({
    href: '/vien-dan/17-ct-ubnd-ha-noi-2021/',
    title: '17/CT-UBND · 23/07/2021 · Chủ tịch UBND thành phố Hà Nội · chưa có trong kho',
  });
});

test('a citation of a held document leads to the document', () => {
  expect(marks.citation('x').href).toBe('/van-ban/b/');
});

test('a citation of a document that only this one cites leads to the line of it on the same page', () => {
  const facts = { isWithdrawn: () => false, hasPage: () => false };
  const only = markLinks(document, addresses('/'), facts);
  expect(only.citation('17-ct-ubnd-ha-noi-2021').href).toBe('#vien-dan-17-ct-ubnd-ha-noi-2021');
  expect(only.citation('x').href).toBe('/van-ban/b/');
});

test('a citation that the frontmatter does not have is refused', () => {
  for (const key of ['2', '0', '', 'b', 'toString'])
    expect(() => marks.citation(key)).toThrow(`Cannot link the citation of \`${key}\` in a`);
});

describe('several references of one key', () => {
  const titleOf = (...references: readonly Pick<Reference, 'date' | 'issuer'>[]) =>
    markLinks(
      { id: 'a', references: references.map((r) => sampleReference({ ...r, key: '17-ct-ubnd-chua-ro' })) },
      addresses('/'),
    ).citation('17-ct-ubnd-chua-ro').title;
  test.each([
    ['say what they agree on', '2021-07-23', 'UBND xã A', '17/CT-UBND · 23/07/2021 · UBND xã A · chưa có trong kho'],
    ['do not say of which day', '2020-07-23', 'UBND xã A', '17/CT-UBND · UBND xã A · chưa có trong kho'],
    ['do not say whose', '2021-07-23', 'UBND xã B', '17/CT-UBND · 23/07/2021 · chưa có trong kho'],
    ['say neither', null, null, '17/CT-UBND · chưa có trong kho'],
  ])('%s', (_, date, issuer, title) => {
    expect(titleOf({ date: '2021-07-23', issuer: 'UBND xã A' }, { date, issuer })).toBe(title);
    expect(titleOf({ date, issuer }, { date: '2021-07-23', issuer: 'UBND xã A' })).toBe(title);
  });
});
