import { expect, test } from 'vitest';
import { bodyName } from './body/body-place.ts';
import { yearIndex } from './list/index-entry.ts';
import type { Archive } from './archive.ts';
import { sampleArchive } from './testing/sample-archive.fixture.ts';
import { sampleDirective, sampleLocality, sampleMention } from './testing/sample-directive.fixture.ts';

/** The bodies that issued something, as pages name them, with the number of what they issued. */
const issuers = (archive: Archive): readonly (readonly [name: string, count: number])[] =>
  [...archive.bodyIndex.bodies.values()]
    .filter(({ issued }) => issued.length > 0)
    .map((body) => [bodyName(archive, body), body.issued.length]);

const issuer = { name: 'Ban Thường vụ Tỉnh ủy', parent: null, key: 'ban-thuong-vu-tinh-uy-gia-lai', unit: null };

test('a document without type, date, issuer or place is in the lists of what is not known', () => {
  const archive = sampleArchive([sampleDirective({ id: 'a', documentType: null })]);
  for (const group of [archive.byType, archive.byYear])
    expect(group.get('khong-ro')?.map(({ id }) => id)).toEqual(['a']);
  expect(archive.unissued.map(({ id }) => id)).toEqual(['a']);
  expect(archive.unplaced.map(({ id }) => id)).toEqual(['a']);
});

test('an inferred date puts a document into no year', () => {
  const dateInferred = {
    notBefore: '2021-07-23',
    notAfter: '2021-07-26',
    because: { code: 'cites', number: '17/CT-UBND', date: '2021-07-23' } as const,
  };
  expect([...sampleArchive([sampleDirective({ id: 'a', dateInferred })]).byYear.keys()]).toEqual(['khong-ro']);
});

test('years stand newest first and what is not known last', () => {
  const archive = sampleArchive(
    [{ id: 'a' }, { id: 'b', date: '2020' }, { id: 'c', date: '2021-05' }].map(sampleDirective),
  );
  expect(yearIndex(archive).map(({ name, count }) => [name, count])).toEqual([
    ['Năm 2021', 1],
    ['Năm 2020', 1],
    ['Không rõ năm', 1],
  ]);
});

test('an issuer whose name tells no place is listed with the inferred province, marked as inferred', () => {
  const localities = [sampleLocality({ unit: '2021/gia-lai/huyen-ia-pa', province: 'Gia Lai' })];
  const provinceInferred = {
    unit: '2021/gia-lai',
    because: {
      code: 'units-of-province' as const,
      units: ['huyện Ia Pa'],
      province: 'tỉnh Gia Lai',
    },
  };
  const archive = sampleArchive([sampleDirective({ id: 'a', issuer, localities, provinceInferred })]);
  expect(issuers(archive)).toEqual([['Ban Thường vụ Tỉnh ủy (Gia Lai, suy ra)', 1]]);
});

test('an issuer is named as most of its documents name it, not as one damaged line does', () => {
  const named = (name: string) => ({ name, parent: null, key: 'uy-ban-nhan-dan-tinh-quang-ngai', unit: null });
  const right = 'Ủy ban nhân dân tỉnh Quảng Ngãi';
  const archive = sampleArchive([
    sampleDirective({ id: 'a', date: '2025', issuer: named('Ủy ban nhân dân tỉnh Quang Ngai') }),
    sampleDirective({ id: 'b', date: '2024', issuer: named(right) }),
    sampleDirective({ id: 'c', date: '2023', issuer: named(right) }),
  ]);
  expect(issuers(archive)).toEqual([[right, 3]]);
});

test('a term that documents use is listed though the glossary lacks it, and one that none uses with no documents', () => {
  const term = { name: '5K', variants: [], definition: null, source: null };
  const terms = [{ id: '4-tai-cho', mentions: [sampleMention('4 tại chỗ'), sampleMention('04 tại chỗ')] }];
  const archive = sampleArchive([sampleDirective({ id: 'a', terms })], { glossary: new Map([['5k', term]]) });
  expect(archive.terms.get('4-tai-cho')).toMatchObject({ name: '4 tai cho', term: null, mentions: 2 });
  expect(archive.terms.get('5k')?.uses).toEqual([]);
});
