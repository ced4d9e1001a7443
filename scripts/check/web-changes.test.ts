import { expect, test } from 'vitest';
import { sampleReference } from '../../src/archive/testing/sample-directive.fixture.ts';
import type { Reference } from '../../src/schema/directive.ts';
import { printChanges, webChanges, type CitingDocument } from './web-changes.ts';

const cites = (id: string, ...references: (Partial<Reference> & { readonly key: string })[]): CitingDocument => ({
  id,
  references: references.map(sampleReference),
});
const kinds = (before: CitingDocument[], after: CitingDocument[]) =>
  webChanges(before, after).map(({ kind, from, before: was, after: is }) => [kind, from, was, is]);

const a = { key: '17-ct-ubnd-ha-noi-2021' };

test.each([
  ['read now', [cites('x')], [cites('x', a)], ['gained', 'x', null, a.key]],
  ['no longer read', [cites('x', a)], [cites('x')], ['lost', 'x', a.key, null]],
  ['gone with its document', [cites('x', a)], [], ['lost', 'x', a.key, null]],
  [
    'open now',
    [cites('x', a)],
    [cites('x', { key: '17-ct-ubnd-chua-ro', resolution: 'ambiguous', candidates: ['p', 'q'] })],
    ['unclear', 'x', a.key, '17-ct-ubnd-chua-ro'],
  ],
  [
    'held now',
    [cites('x', a)],
    [cites('x', { ...a, resolution: 'held', target: 'ha-noi-17' })],
    ['held', 'x', a.key, a.key],
  ],
  [
    'no longer held',
    [cites('x', { ...a, resolution: 'held', target: 'ha-noi-17' })],
    [cites('x', a)],
    ['missing', 'x', a.key, a.key],
  ],
  [
    'another document now',
    [cites('x', a)],
    [cites('x', { key: '17-ct-ubnd-gia-lai-2021' })],
    ['other', 'x', a.key, '17-ct-ubnd-gia-lai-2021'],
  ],
  [
    'done away with now',
    [cites('x', a)],
    [cites('x', { ...a, relations: ['thay-the'] })],
    ['relations', 'x', a.key, a.key],
  ],
])('a citation that is %s', (_, before, after, change) => {
  expect(kinds(before, after)).toEqual([change]);
});

test('the second citation of one number is compared with the second', () => {
  const of = (year: string) => ({ key: `16-ct-ttg-${year}`, number: '16/CT-TTg' });
  expect(kinds([cites('x', of('2017'), of('2020'))], [cites('x', of('2017'), of('2021'))])).toEqual([
    ['other', 'x', '16-ct-ttg-2020', '16-ct-ttg-2021'],
  ]);
});

test('nothing changed is said in one line', () => {
  expect(printChanges(webChanges([cites('x', a)], [cites('x', a)]), 'HEAD')).toBe(
    'Mạng lưới viện dẫn không thay đổi so với HEAD.',
  );
});

test('changes are printed by kind with the place in the source', () => {
  expect(printChanges(webChanges([cites('x')], [cites('x', a)]), 'HEAD')).toContain(`x:1  17/CT-UBND  ∅ → ${a.key}`);
});
