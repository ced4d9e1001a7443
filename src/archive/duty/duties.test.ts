import { expect, test } from 'vitest';
import { agencyDuties, agencyWithPlace, dutyHref, dutyPages, ownPageFrom, restSlug } from './duties.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleLocality } from '../testing/sample-directive.fixture.ts';
import { addresses } from '../urls.ts';
import type { Directive } from '../../schema/directive.ts';

const province = (unit: string, name: string) =>
  sampleLocality({ unit, name, type: 'tỉnh', level: 'province', province: name });
const directive = (id: string, unit: string | null, ...agencies: string[]): Directive =>
  sampleDirective({
    id,
    issuer: { name: 'UBND', parent: null, key: 'ubnd', unit },
    localities: unit === '2021/gia-lai' ? [province(unit, 'Gia Lai')] : unit ? [province(unit, 'Lai Châu')] : [],
    assignments: agencies.map((agency, i) => ({
      text: agency,
      agency,
      sentence: `Giao ${agency} thực hiện việc ${i}`,
      anchor: `muc-${i}`,
      line: i + 1,
      deadline: null,
      agents: [],
      act: null,
      due: null,
      recurrence: null,
    })),
  });
const slugs = (...documents: Directive[]) =>
  agencyDuties(sampleArchive(documents)).map(({ slug, duties }) => [slug, duties.length]);

test('one agency in two spellings is one, with the words of each kept', () => {
  const [group] = agencyDuties(
    sampleArchive([
      directive('a', '2021/gia-lai', 'Sở Y tế chủ trì'),
      directive('b', '2021/gia-lai', 'Giám đốc Sở Y tế'),
    ]),
  );
  expect(group?.duties.map(({ agency }) => agency)).toEqual(['Sở Y tế chủ trì', 'Giám đốc Sở Y tế']);
});

test('a department of two provinces is two agencies, told apart by place', () => {
  const archive = sampleArchive([
    directive('a', '2021/gia-lai', 'Sở Y tế'),
    directive('b', '2021/lai-chau', 'Sở Y tế'),
  ]);
  expect(agencyDuties(archive).map(agencyWithPlace).sort()).toEqual([
    'Sở Y tế (Tỉnh Gia Lai)',
    'Sở Y tế (Tỉnh Lai Châu)',
  ]);
});

test('a ministry is one, whoever names it', () => {
  expect(slugs(directive('a', '2021/gia-lai', 'Bộ Y tế'), directive('b', null, 'Bộ Y tế'))).toEqual([['bo-y-te', 2]]);
});

test('a sentence for two agencies stands with both', () => {
  expect(slugs(directive('a', null, 'Bộ Y tế, Bộ Công an'))).toEqual([
    ['bo-cong-an', 1],
    ['bo-y-te', 1],
  ]);
});

test('agencies with few sentences share the pages of the rest, and every sentence has a page', () => {
  const few = directive('a', null, 'Bộ Y tế');
  const many = directive('b', null, ...Array.from({ length: ownPageFrom }, () => 'Bộ Công an'));
  const archive = sampleArchive([few, many]);
  const { own, rest } = dutyPages(archive);
  expect(own.map(({ slug }) => slug)).toEqual(['bo-cong-an']);
  expect(rest.map(({ agency }) => agency)).toEqual(['Bộ Y tế']);
  const to = addresses('/');
  expect(dutyHref(archive, few, 'Bộ Y tế', to)).toBe(to.duty(restSlug));
  expect(dutyHref(archive, many, 'Bộ Công an', to)).toBe(to.duty('bo-cong-an'));
});
