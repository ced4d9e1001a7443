import { expect, test } from 'vitest';
import type { PublishedPage } from '../published.ts';
import {
  framesToForget,
  loosePages,
  newestOf,
  visitsToForget,
  withdrawnPages,
  type PageFacts,
  type Subject,
} from './records.ts';

const subject = (key: string, given: Partial<Subject> = {}): Subject => ({
  key,
  kind: 'visit',
  path: key,
  name: '',
  pages: [],
  missing: [],
  asked: 0,
  version: 'v1',
  ...given,
});

test('of too many visits the oldest go; what a reader asked for stays', () => {
  const all = [
    subject('a', { asked: 1 }),
    subject('b', { asked: 3 }),
    subject('c', { asked: 2 }),
    subject('kept', { kind: 'document', asked: 0 }),
    subject('frame', { kind: 'frame', asked: 0 }),
  ];
  expect(visitsToForget(all, 2)).toEqual(['a']);
  expect(visitsToForget(all, 3)).toEqual([]);
  expect(visitsToForget(all, 0)).toEqual(['b', 'c', 'a']);
});

test('the frames of other builds go', () => {
  const all = [subject('f1', { kind: 'frame' }), subject('f2', { kind: 'frame', version: 'v2' }), subject('v')];
  expect(framesToForget(all, 'v2')).toEqual(['f1']);
});

test('a page stays as long as one subject has it', () => {
  const all = [subject('a', { pages: ['x 1', 'y 1'] }), subject('b', { pages: ['y 1'] })];
  expect(loosePages(['x 1', 'x 2', 'y 1'], all)).toEqual(['x 2']);
});

test('the newest version of a page is served', () => {
  expect(newestOf([{ fetched: 1 }, { fetched: 3 }, { fetched: 2 }])).toEqual({ fetched: 3 });
  expect(newestOf([])).toBeUndefined();
});

const page = (path: string, digest: string, documents: readonly string[] = []): PageFacts => ({
  key: `${path} ${digest}`,
  path,
  digest,
  documents,
});

test.each([
  ['a page as it is published', page('a/', '1', ['gone/']), false],
  ['a document that is no longer published', page('gone/', '1'), true],
  ['a former page that leads to one', page('a/', '0', ['b/', 'gone/']), true],
  ['a former page that leads to others', page('a/', '0', ['b/']), false],
  ['a former page that leads nowhere', page('a/', '0'), false],
  ['a document as it was before something was covered', page('covered/', '0'), true],
  ['a document as it is covered', page('covered/', '1'), false],
  ['a former page that leads to a covered document', page('a/', '0', ['covered/']), true],
  ['a page as it is published that leads to one', page('a/', '1', ['covered/']), false],
])('%s must go: %o → %s', (_, one, goes) => {
  const rows: readonly PublishedPage[] = [
    ['a/', '1', 9],
    ['b/', '1', 9],
    ['covered/', '1', 9, 'covered'],
  ];
  const published = new Map(rows.map((row) => [row[0], row]));
  expect(withdrawnPages([one], published)).toEqual(goes ? [one] : []);
});
