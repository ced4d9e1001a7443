import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { neighboursOf } from './neighbours.ts';

const issuedBy = (unit: string | null) => ({ name: 'UBND', parent: null, key: 'ubnd', unit });
const one = (id: string, date: string | null, unit: string | null, withdrawn = false) =>
  sampleDirective({
    id,
    date,
    issuer: issuedBy(unit),
    withdrawn: withdrawn ? { reason: 'đưa lên hai lần', replacedBy: null } : null,
  });

const archive = sampleArchive([
  one('a', '2021-01', '2021/gia-lai'),
  one('b', '2021-02-03', '2021/dak-lak'),
  one('c', '2021-03-01', '2021/gia-lai/thi-xa-ayun-pa'),
  one('gone', '2021-03-02', '2021/gia-lai', true),
  one('d', '2022', '2021/gia-lai'),
  one('central', '2023-01-01', null),
  one('undated', null, '2021/gia-lai'),
]);

test.each([
  ['a', null, 'b', null, 'c'],
  ['b', 'a', 'c', undefined, undefined],
  ['c', 'b', 'd', 'a', 'd'],
  ['d', 'c', 'central', 'c', null],
  ['central', 'd', null, undefined, undefined],
  ['undated', undefined, undefined, undefined, undefined],
  ['gone', undefined, undefined, undefined, undefined],
])(
  '%s stands between %s and %s, and in its province between %s and %s',
  (id, before, after, placeBefore, placeAfter) => {
    const document = archive.byId.get(id);
    if (!document) throw new Error(id);
    const { inTime, inPlace } = neighboursOf(archive, document);
    expect(of(inTime)).toEqual([before, after]);
    expect(of(inPlace)).toEqual([placeBefore, placeAfter]);
  },
);

function of(found: ReturnType<typeof neighboursOf>['inTime']): (string | null | undefined)[] {
  return found === null ? [undefined, undefined] : [found.before?.id ?? null, found.after?.id ?? null];
}
