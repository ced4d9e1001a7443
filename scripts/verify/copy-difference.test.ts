import { expect, test } from 'vitest';
import { copyDifferences } from './copy-difference.ts';

const NFC = 'content/sources/Công văn.txt';
const NFD = NFC.normalize('NFD');
const copy = (...rows: readonly (readonly [string, string])[]) => new Map(rows);

test.each([
  ['the same', copy([NFC, '1']), copy([NFC, '1']), []],
  ['other bytes', copy([NFC, '1']), copy([NFC, '2']), [{ kind: 'altered', file: NFC }]],
  ['gone', copy([NFC, '1']), copy(), [{ kind: 'lost', file: NFC }]],
  ['new', copy(), copy([NFD, '1']), [{ kind: 'added', file: NFD }]],
  ['decomposed by macOS', copy([NFC, '1']), copy([NFD, '1']), []],
  ['composed from what was committed on a Mac', copy([NFD, '1']), copy([NFC, '1']), []],
  ['decomposed, with other bytes', copy([NFC, '1']), copy([NFD, '2']), [{ kind: 'altered', file: NFC }]],
  ['both in the copy', copy([NFC, '1']), copy([NFC, '1'], [NFD, '2']), [{ kind: 'added', file: NFD }]],
  ['both in both', copy([NFC, '1'], [NFD, '2']), copy([NFC, '1'], [NFD, '3']), [{ kind: 'altered', file: NFD }]],
  ['one of both is gone', copy([NFC, '1'], [NFD, '2']), copy([NFD, '2']), [{ kind: 'lost', file: NFC }]],
])('%s', (_, expected, found, differences) => {
  expect(copyDifferences(expected, found)).toEqual(differences);
});
