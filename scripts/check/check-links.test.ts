import { expect, test } from 'vitest';
import { linkChanges, type LinkedFields } from './check-links.ts';

type Resolution = LinkedFields['references'][number];
const to = (target: string): Resolution => ({
  number: '1/CT-X',
  resolution: 'held',
  target,
  candidates: [],
  mentions: [],
});
const cited: Resolution = { number: '1/CT-X', resolution: 'cited', target: null, candidates: [], mentions: [] };
const open: Resolution = { ...cited, resolution: 'ambiguous', candidates: ['k1', 'k2'] };
const doc = (...references: Resolution[]): LinkedFields[] => [{ id: 'a', references }];

test.each([
  ['nothing changes', doc(to('b')), doc(to('b')), []],
  ['the cited document arrives', doc(cited), doc(to('b')), ['gained b']],
  ['it goes', doc(to('b')), doc(cited), ['lost b']],
  ['a second one fits', doc(to('b')), doc(open), ['lost b', 'ambiguous null']],
  ['it leads elsewhere', doc(to('b')), doc(to('c')), ['lost b', 'gained c']],
  ['it stays open', doc(open), doc(open), []],
  ['a new document cites one that is held', [], doc(to('b')), ['gained b']],
  ['a new document cites what nobody holds', [], doc(cited), []],
  ['the citing document goes', doc(to('b')), [], ['lost b']],
  ['one of two citations of a number', doc(to('b'), cited), doc(to('b'), to('c')), ['gained c']],
])('%s', (_, before, after, expected) => {
  expect(linkChanges(before, after).map((c) => `${c.kind} ${c.target}`)).toEqual(expected);
});
